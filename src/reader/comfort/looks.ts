/** The page in other colours, faces and paces than those it is served in: style sheets alone. */
import "./faces.css";
import "./themes.css";
import "./paces.css";
