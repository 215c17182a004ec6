// Writes the marks of a job into a PDF with pdf-lib: node pdflib.mjs job.json [flatten | copy]
import { readFileSync, writeFileSync } from "node:fs"
import { PDFDocument, PDFHexString, PDFName, rgb } from "pdf-lib"

const KINDS = {
	note: "Text", "free text": "FreeText", highlight: "Highlight", underline: "Underline", squiggly: "Squiggly",
	"strike-out": "StrikeOut", ink: "Ink", stamp: "Stamp", square: "Square", circle: "Circle", line: "Line",
	polygon: "Polygon", polyline: "PolyLine", caret: "Caret"
}
const [, , path, how] = process.argv
const job = JSON.parse(readFileSync(path, "utf8"))
const pdf = await PDFDocument.load(readFileSync(job.source))
const isLatin = text => /^[\x20-\x7e]*$/.test(text)

function keys({ kind, box }) {
	const [l, b, r, t] = box
	switch (kind) {
	case "highlight": case "underline": case "squiggly": case "strike-out":
		return { QuadPoints: [l, t, r, t, l, b, r, b] }
	case "ink":
		return { InkList: [[l, t, (l + r) / 2, b, r, t]] }
	case "line":
		return { L: [l, b, r, t] }
	case "polygon": case "polyline":
		return { Vertices: [l, t, r, t, (l + r) / 2, b] }
	case "free text":
		return { DA: PDFHexString.fromText("/Helv 10 Tf 0 g") }
	default:
		return {}
	}
}

function write(page, mark) {
	const [l, b, r, t] = mark.box
	if (mark.kind === "drawing") {
		page.drawLine({ start: { x: l, y: b }, end: { x: r, y: t }, thickness: 2, color: rgb(0, 0, 1) })
	} else if (mark.kind === "words" && isLatin(mark.text)) {
		page.drawText(mark.text, { x: l, y: b, size: 9 })
	} else if (mark.kind in KINDS) {
		const note = pdf.context.obj({
			Type: "Annot", Subtype: KINDS[mark.kind], Rect: mark.box, ...keys(mark),
			T: PDFHexString.fromText(mark.author),
			...(mark.kind === "ink" ? {} : { Contents: PDFHexString.fromText(mark.text) })
		})
		page.node.addAnnot(pdf.context.register(note))
	}
}

let appearances = true
for (const mark of how === "copy" ? [] : job.marks) {
	if (mark.field) {
		pdf.getForm().getTextField(mark.field).setText(mark.text)
		appearances = appearances && isLatin(mark.text)
	} else if (how !== "flatten") {
		write(pdf.getPage(mark.page - 1), mark)
	}
}
if (how === "flatten") {
	if (!appearances) // the fonts of pdf-lib are Latin: a program that uses it cannot flatten other letters
		process.exit(3)
	pdf.getForm().flatten()
}
if (how === "copy") { // as programs that merge files do
	const merged = await PDFDocument.create()
	for (const page of await merged.copyPages(pdf, pdf.getPageIndices()))
		merged.addPage(page)
	writeFileSync(job.target, await merged.save())
} else {
	writeFileSync(job.target, await pdf.save({ updateFieldAppearances: appearances }))
}
