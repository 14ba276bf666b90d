# growth.awk - growth.csv as a Markdown table: a line for each row and system, a column for each size.

function number(v) {
	if (v >= 999.5) {
		step = 10 ^ (length(int(v + 0.5) "") - 3)
		v = int(v / step + 0.5) * step
		text = sprintf("%d", v)
		while (match(text, /[0-9][0-9][0-9][0-9]($|,)/))
			text = substr(text, 1, RSTART) "," substr(text, RSTART + 1)
		return text
	}
	return sprintf(v >= 99.95 ? "%.0f" : v >= 9.995 ? "%.1f" : v >= 0.1 ? "%.2f" : "%.2g", v)
}
function figure(v, unit) {
	if (unit == "per_second") return number(v) "/s"
	if (unit == "us") return v >= 999500 ? number(v / 1e6) " s" : v >= 999.5 ? number(v / 1e3) " ms" : number(v) " µs"
	return v >= 999.5e6 ? number(v / 1e9) " GB" : number(v / 1e6) " MB"
}

NR == 1 { next }
{
	size = $16
	row = $3
	if (!(size in sizes)) { sizes[size]; order[++columns] = size }
	if (!(row in names)) {
		rows[++count] = row
		names[row] = match($0, /"[^"]*"/) ? substr($0, RSTART + 1, RLENGTH - 2) : $20
		gsub(/[_*|<]/, "\\\\&", names[row])
		units[row] = $5
	}
	if (!($4 in systems)) { systems[$4]; system_order[++system_count] = $4 }
	if ($6 == "good") figures[row, $4, size] = figure($8, $5)
}
END {
	line = "| | |"
	rule = "|---|---|"
	for (c = 1; c <= columns; c++) { line = line " " number(order[c]) " |"; rule = rule "---:|" }
	print line "\n" rule
	for (r = 1; r <= count; r++) {
		named = 0
		for (s = 1; s <= system_count; s++) {
			line = ""
			some = 0
			for (c = 1; c <= columns; c++) {
				text = figures[rows[r], system_order[s], order[c]]
				some += text != ""
				line = line " " text " |"
			}
			if (some) print "| " (named++ ? "" : names[rows[r]]) " | " system_order[s] " |" line
		}
	}
}
