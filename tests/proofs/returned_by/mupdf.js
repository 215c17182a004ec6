// Writes the marks of a job into a PDF with MuPDF: mutool run mupdf.js job.json
"use strict"
var job = JSON.parse(read(scriptArgs[0]))
var doc = new PDFDocument(job.source)
var KINDS = {
	"note": "Text", "free text": "FreeText", "highlight": "Highlight", "underline": "Underline",
	"squiggly": "Squiggly", "strike-out": "StrikeOut", "ink": "Ink", "stamp": "Stamp", "square": "Square",
	"circle": "Circle", "line": "Line", "polygon": "Polygon", "polyline": "PolyLine", "caret": "Caret",
	"attachment": "FileAttachment"
}

function fill(mark) {
	for (var number = 0; number < doc.countPages(); ++number) {
		var names = [], page = doc.loadPage(number)
		var notes = doc.findPage(number).get("Annots")
		if (!notes)
			continue
		for (var place = 0; place < notes.length; ++place) {
			var name = notes.get(place).get("T")
			if (notes.get(place).get("Subtype").asName() === "Widget")
				names.push(name ? name.asString() : "")
		}
		page.getWidgets().forEach(function (widget, place) {
			if (names[place] === mark.field) {
				widget.setTextValue(mark.text)
				widget.update()
			}
		})
		page.update()
	}
}

function shape(note, mark, box) {
	var l = box[0], t = box[1], r = box[2], b = box[3]
	switch (mark.kind) {
	case "highlight": case "underline": case "squiggly": case "strike-out":
		note.setQuadPoints([[l, t, r, t, l, b, r, b]])
		break
	case "ink":
		note.setInkList([[[l, t], [(l + r) / 2, b], [r, t]]])
		break
	case "line":
		note.setLine([l, b], [r, t])
		break
	case "polygon": case "polyline":
		note.setVertices([[l, t], [r, t], [(l + r) / 2, b]])
		break
	case "attachment":
		note.setFilespec(doc.addEmbeddedFile(mark.text, "text/plain", "words", 0, 0, false))
		break
	default:
		note.setRect([l, t, r, b])
	}
	if (mark.kind === "attachment")
		note.setRect([l, t, r, b])
	else if (mark.kind !== "ink")
		note.setContents(mark.text)
}

job.marks.forEach(function (mark) {
	var page = doc.loadPage(mark.page - 1)
	if (mark.field) {
		fill(mark)
	} else if (mark.kind in KINDS) {
		var top = job.height, box = mark.box
		var note = page.createAnnotation(KINDS[mark.kind])
		shape(note, mark, [box[0], top - box[3], box[2], top - box[1]])
		if (mark.kind !== "caret" && mark.kind !== "stamp")
			note.setAuthor(mark.author)
		note.update()
	}
	page.update()
})
doc.save(job.target, "")
