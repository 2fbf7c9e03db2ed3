/** The facade's style: its place is kept whatever happens in it, and nothing of the host's reaches it. */
export const STYLE = `:host{display:block;position:relative;width:100%;aspect-ratio:16/9;min-height:min(35rem,100svh);max-height:100svh;overflow:clip;container-type:inline-size;background:#0a0605;--p:#1b0f0a;--i:#ecd9b0;--l:#f0c987}
:host([theme=paper]){--p:#f1e4c6;--i:#1d120b;--l:#5a1a10}
*{box-sizing:border-box}
img,iframe,.f{position:absolute;inset:0;width:100%;height:100%;border:0}
img{object-fit:cover;object-position:25% 50%}
.b{filter:blur(3px)}
.f{display:flex;align-items:end;justify-content:end;padding:4cqi;font:1.125rem/1.4 "EB Garamond",Garamond,Georgia,serif}
.f>div{z-index:1;width:min(20rem,100%);padding:1rem 1.4rem .5rem;background:var(--p);color:var(--i);box-shadow:0 0 2rem #000}
b,i{display:block;margin:0;font-weight:400}
b{font-size:1.7rem;line-height:1.15;padding-bottom:.5rem;margin-bottom:.8rem;border-bottom:3px double #b8975f}
button,a{display:flex;align-items:center;justify-content:center;min-height:2.75rem;color:var(--l);font:inherit}
button{width:100%;border:1px solid;background:0 0;font-size:1.25rem;cursor:pointer}
button::after{content:"";position:absolute;inset:0}
a{position:relative;z-index:1;font-style:italic}
button:hover{background:#b8975f33}
:focus-visible{outline:2px solid var(--l);outline-offset:2px}`;
