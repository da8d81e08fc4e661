"""How the contact sheet looks, on a screen and printed: two pictures a row, none of them cut."""

STYLE = """
body { font: 1rem/1.45 sans-serif; margin: 2rem auto; max-width: 90rem; padding: 0 1.5rem; background: #fff;
  color: #1c2b33; }
h1 { font-size: 1.7rem; margin: 0 0 1rem; }
h2 { border-top: 2px solid #6b7a82; font-size: 1.35rem; margin: 2.5rem 0 0.4rem; padding-top: 1rem; }
dl { display: grid; gap: 0.15rem 1.2rem; grid-template-columns: max-content 1fr; margin: 0 0 1rem; }
dt { font-weight: bold; }
dd { margin: 0; overflow-wrap: anywhere; }
.unchecked { border-left: 0.4rem solid #a21621; font-weight: bold; margin: 0.4rem 0 1rem; padding: 0.3rem 0.8rem; }
.checked { margin: 0.4rem 0 1rem; }
.pictures { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fill, minmax(24rem, 1fr)); }
figure { margin: 0; }
img { background: #ddd; border: 1px solid #6b7a82; display: block; height: auto; max-width: 100%; }
figcaption { font-weight: bold; padding: 0.4rem 0 0.2rem; }
figure p { margin: 0 0 0.3rem; }
fieldset { border: 2px solid #6b7a82; border-radius: 0.4rem; margin: 1.2rem 0 0; padding: 0.8rem 1rem; }
legend { font-weight: bold; padding: 0 0.4rem; }
label { display: block; margin: 0.3rem 0; }
input[type="checkbox"] { height: 1.4rem; margin-right: 0.6rem; vertical-align: middle; width: 1.4rem; }
input[type="text"], textarea { border: 1px solid #6b7a82; box-sizing: border-box; display: block; font: inherit;
  margin-top: 0.2rem; padding: 0.4rem; width: 100%; }
a:focus-visible, input:focus-visible, textarea:focus-visible { outline: 3px solid #b3470a; outline-offset: 2px; }
.signature { display: grid; gap: 0.5rem 2rem; grid-template-columns: 1fr 1fr; }
@page { margin: 15mm; }
@media print {
  body { font-size: 9pt; margin: 0; max-width: none; padding: 0; }
  h1 { font-size: 15pt; }
  h2 { break-after: avoid; font-size: 12pt; }
  .unchecked, .checked { break-after: avoid; }
  .pictures { gap: 6mm; grid-template-columns: 1fr 1fr; }
  figure, fieldset { break-inside: avoid; }
  img { max-height: 130mm; width: auto; }
  textarea { min-height: 16mm; }
  input[type="text"] { border-width: 0 0 1px; min-height: 9mm; }
}
"""
