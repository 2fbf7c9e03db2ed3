/** How a sheet says that it made a noise, without knowing who hears: this event, whose detail is the noise's id. */
export const NOISE_EVENT = "noise";
