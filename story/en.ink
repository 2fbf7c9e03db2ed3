// Illusions Regained, the English edition. Open this file in Inky to play it.
// Scenes not yet in English are read in French; the page says so to screen readers.

INCLUDE shared/state.ink
INCLUDE en/prologue.ink
INCLUDE fr/act-1/scene-1.ink
INCLUDE fr/act-1/scene-2.ink
INCLUDE fr/act-1/scene-3.ink
INCLUDE fr/act-1/scene-4.ink
INCLUDE fr/act-1/scene-5.ink
INCLUDE fr/nights/night-1.ink
INCLUDE fr/nights/gobseck-calls.ink
INCLUDE fr/act-2/scene-6.ink
INCLUDE fr/act-2/scene-7.ink
INCLUDE fr/act-2/scene-8.ink
INCLUDE fr/act-2/scene-9.ink
INCLUDE fr/act-2/scene-10.ink
INCLUDE fr/nights/night-2.ink
INCLUDE fr/act-3/scene-11.ink
INCLUDE fr/act-3/scene-12.ink
INCLUDE fr/act-3/scene-13.ink
INCLUDE fr/act-3/scene-14.ink
INCLUDE fr/act-3/scene-15.ink
INCLUDE fr/nights/night-3.ink
INCLUDE fr/act-4/scene-16.ink
INCLUDE fr/act-4/scene-17.ink
INCLUDE fr/act-4/scene-18.ink
INCLUDE fr/act-4/scene-19.ink
INCLUDE fr/act-4/scene-20.ink
INCLUDE fr/nights/night-4.ink
INCLUDE fr/act-5/scene-21.ink
INCLUDE fr/act-5/scene-22.ink
INCLUDE fr/act-5/scene-23.ink
INCLUDE fr/act-5/scene-24.ink
INCLUDE fr/act-5/scene-25.ink
INCLUDE fr/crash.ink
INCLUDE fr/epilogue.ink

-> prologue
