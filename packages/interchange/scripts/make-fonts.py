"""Static TrueType fonts for the PDF sheets, out of the variable web fonts in node_modules.

PDF writers embed static TrueType; the web fonts are variable WOFF2 in two Unicode ranges. Run from the repository root when a font is updated:
    pip install fonttools brotli && python3 packages/interchange/scripts/make-fonts.py
The derived fonts carry names of their own, as the SIL Open Font License asks of modified versions.
"""

from copy import deepcopy
from pathlib import Path
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

modules = Path("node_modules/@fontsource-variable")
out = Path("packages/interchange/fonts")
atkinson = "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-{range}-wght-{style}.woff2"
serif = "source-serif-4/files/source-serif-4-{range}-wght-{style}.woff2"
wanted = [
    ("sheet-sans-regular", "Sheet Sans", "Regular", atkinson, "normal", 400),
    ("sheet-sans-bold", "Sheet Sans", "Bold", atkinson, "normal", 700),
    ("sheet-serif-semibold", "Sheet Serif", "SemiBold", serif, "normal", 560),
    ("sheet-serif-italic", "Sheet Serif", "Italic", serif, "italic", 450),
]

for name, family, style, pattern, slant, weight in wanted:
    parts = []
    for letters in ("latin", "latin-ext") if "sans" in name else ("latin",):
        font = TTFont(modules / pattern.format(range=letters, style=slant))
        font.flavor = None
        font = instantiateVariableFont(font, {axis.axisTag: weight if axis.axisTag == "wght" else axis.defaultValue for axis in font["fvar"].axes})
        for table in ("GSUB", "GPOS", "GDEF", "STAT", "HVAR", "MVAR", "gasp", "DSIG", "prep", "fpgm", "cvt "):
            if table in font and (table != "GPOS" or letters == "latin-ext"):
                del font[table]
        part = Path(f"/tmp/{name}-{letters}.ttf")
        font.save(part)
        parts.append(str(part))
    merged = Merger().merge(parts) if len(parts) > 1 else TTFont(parts[0])
    # A hyphen that does not break (10-mg-Tablette): a glyph of its own, so that text copied from a PDF keeps its other hyphens.
    hyphen = merged.getBestCmap()[0x2D]
    merged.setGlyphOrder([*merged.getGlyphOrder(), "uni2011"])
    merged["glyf"].glyphOrder = merged.getGlyphOrder()
    merged["glyf"]["uni2011"] = deepcopy(merged["glyf"][hyphen])
    merged["hmtx"]["uni2011"] = merged["hmtx"][hyphen]
    for table in merged["cmap"].tables:
        table.cmap[0x2011] = "uni2011"
    for record in list(merged["name"].names):
        if record.nameID not in (0, 13, 14):
            merged["name"].removeNames(nameID=record.nameID)
    for platform in ((3, 1, 0x409), (1, 0, 0)):
        for identifier, text in ((1, family), (2, style), (4, f"{family} {style}"), (6, f"{family}-{style}".replace(" ", ""))):
            merged["name"].setName(text, identifier, *platform)
    merged.save(out / f"{name}.ttf")
    print(name, (out / f"{name}.ttf").stat().st_size, len(merged.getBestCmap()))
