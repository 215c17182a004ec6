// Writes the marks of a job into a PDF with pdf.js, as its viewer saves a file: node pdfjs.mjs job.json
import { readFileSync, writeFileSync } from "node:fs"
import { AnnotationEditorType, getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"

const job = JSON.parse(readFileSync(process.argv[2], "utf8"))
const pdf = await getDocument({ data: new Uint8Array(readFileSync(job.source)), verbosity: 0 }).promise
const fields = await pdf.getFieldObjects()
const storage = pdf.annotationStorage
const QUADS = ([l, b, r, t]) => [l, t, r, t, l, b, r, b]

function shape({ kind, box, text }) {
	const [l, b, r, t] = box
	const middle = (l + r) / 2
	switch (kind) {
	case "free text":
		return { annotationType: AnnotationEditorType.FREETEXT, fontSize: 10, value: text }
	case "highlight":
		return {
			annotationType: AnnotationEditorType.HIGHLIGHT, opacity: 1, thickness: 12, quadPoints: QUADS(box),
			outlines: [[l, b, r, b, r, t, l, t]], popup: { contents: text, rect: [r, t, r + 100, t + 50] }
		}
	case "ink":
		return {
			annotationType: AnnotationEditorType.INK, opacity: 1, thickness: 2,
			paths: {
				lines: [[NaN, NaN, NaN, NaN, l, t, NaN, NaN, NaN, NaN, middle, b, NaN, NaN, NaN, NaN, r, t]],
				points: [[l, t, middle, b, r, t]]
			}
		}
	default:
		return null
	}
}

for (const [number, mark] of job.marks.entries()) {
	if (mark.field) {
		for (const { id } of fields[mark.field])
			storage.setValue(id, { value: mark.text })
		continue
	}
	const made = shape(mark)
	if (made)
		storage.setValue(`pdfjs_internal_editor_${number}`, {
			...made, color: [0, 0, 200], pageIndex: mark.page - 1, rect: mark.box, rotation: 0, user: mark.author,
			structTreeParentId: null
		})
}
writeFileSync(job.target, await pdf.saveDocument())
await pdf.destroy()
