# growth.gp - plots of growth.csv: cost against size. growth.sh calls it, with these set by -e:
#   csv, out     what is read, the picture that is written; format = 'png' makes it a PNG, for looking at
#   kind         'queries': a panel a row, all on the same logarithmic axes, so that panels are compared by eye; 'load': three panels of their own
#   rows, titles ids of the rows and what stands over their panels, each in quotes
#   kinds        'load': of each panel, 'rate', 'time' or 'apiece' (divided by the resources)
#   drawn        the systems of the legend, each in quotes
#   low, high    'queries': the axis of time, in µs; least, most: the axis of resources
# What a system doesn't have, or where it has been measured at fewer sizes, is simply not drawn.

systems = '"kiln" "sqlite-sdk" "sqlite-json" "postgres" "lmdb"'
names = '"Kiln" "SQLite, as the Android FHIR SDK has it" "SQLite JSON1, by hand" "PostgreSQL" "bare LMDB"'
if (!exists("format")) format = 'svg'

set datafile separator comma
set datafile missing NaN
set encoding utf8
set style line 1 lc rgb '#d1242f' lw 2.4 pt 7 ps 0.55
set style line 2 lc rgb '#0969da' lw 1.5 pt 5 ps (format eq 'svg' ? 0.45 : 0.5)
set style line 3 lc rgb '#8250df' lw 1.5 pt 9 ps (format eq 'svg' ? 0.5 : 0.65)
set style line 4 lc rgb '#1a7f37' lw 1.5 pt 13 ps (format eq 'svg' ? 0.55 : 0.75)
set style line 5 lc rgb '#57606a' lw 1.5 pt 11 ps (format eq 'svg' ? 0.5 : 0.65)

# In pixels: what stands around the panels, and a panel with the room to the next.
count = words(rows)
across = kind eq 'load' ? 3 : 4
down = (count + across - 1) / across
left = kind eq 'load' ? 6.0 : 72.0; top = 48.0; bottom = 12.0; wide = 880.0
step_x = (wide - left - 8) / across
step_y = kind eq 'load' ? 230.0 : 142.0
inset = kind eq 'load' ? 62.0 : 0.0
gap_x = 16.0
gap_y = kind eq 'load' ? 40.0 : 32.0
tall = top + bottom + down * step_y
if (format eq 'png') {
	set terminal pngcairo size wide, tall font 'DejaVu Sans,8.5' background rgb 'white'
} else {
	set terminal svg size wide, tall font 'Helvetica, Arial, sans-serif,11' background rgb 'white'
}
set output out

# A figure of one row of one system; NaN for every other line of the file.
is(row, system) = strcol('id') eq row && strcol('system') eq system && strcol('run') eq 'median' && strcol('state') eq 'good'
size(row, system) = is(row, system) ? column('resources') : NaN
figure(row, system) = is(row, system) ? column('median') : NaN
apiece(row, system) = is(row, system) ? column('median') / column('resources') : NaN

set border 3 lw 0.8 lc rgb '#57606a'
set grid xtics ytics lt 1 lc rgb '#d8dee4' lw 0.6
set tics nomirror scale 0.4 textcolor rgb '#24292f'
set logscale x 10
set xrange [least:most]
set key off
set multiplot

if (kind eq 'queries') { set label 99 'median time of one' at screen 13.0 / wide, screen 0.5 center rotate by 90 }
# The legend, drawn along with the first panel.
at = left + inset
sunk = format eq 'svg' ? -3.0 : 0   # the text of a label with a point stands that much too high
do for [i = 1:words(systems)] {
	if (strstrt(drawn, '"' . word(systems, i) . '"') > 0) {
		set arrow i from screen at / wide, screen 1 - 14.0 / tall rto screen 22.0 / wide, screen 0 nohead ls i
		set label i word(names, i) at screen (at + 11) / wide, screen 1 - 14.0 / tall point ls i offset screen 17.0 / wide, screen sunk / tall left
		at = at + 44 + 6.2 * strlen(word(names, i))
	}
}

do for [n = 1:count] {
	id = word(rows, n)
	x = left + inset + ((n - 1) % across) * step_x
	y = top + ((n - 1) / across) * step_y
	set lmargin at screen x / wide
	set rmargin at screen (x + step_x - inset - gap_x) / wide
	set tmargin at screen 1 - y / tall
	set bmargin at screen 1 - (y + step_y - gap_y) / tall
	set label 98 word(titles, n) at screen (x + (step_x - inset - gap_x) / 2) / wide, screen 1 - (y - 10) / tall center noenhanced
	set xtics ('1k' 1e3, '10k' 1e4, '100k' 1e5, '1M' 1e6, '10M' 1e7, '100M' 1e8)
	set xlabel 'resources' offset 0, 0.4
	if (kind eq 'queries') {
		if (n + across <= count) { set xtics ('' 1e3, '' 1e4, '' 1e5, '' 1e6, '' 1e7, '' 1e8); unset xlabel }
		set logscale y 10
		set yrange [low:high]
		set ytics ('' 0.1, '1 µs' 1, '' 10, '100 µs' 100, '' 1e3, '10 ms' 1e4, '' 1e5, '1 s' 1e6, '' 1e7, '100 s' 1e8)
		if ((n - 1) % across > 0) { set ytics ('' 0.1, '' 1, '' 10, '' 100, '' 1e3, '' 1e4, '' 1e5, '' 1e6, '' 1e7, '' 1e8) }
		plot for [i = words(systems):1:-1] csv using (size(id, word(systems, i))):(figure(id, word(systems, i))) with linespoints ls i
	} else {
		set yrange [0:*]
		set offsets graph 0, 0, 0.06, 0
		set format y (word(kinds, n) eq 'rate' ? '%.0s%c' : '%.0f')
		if (word(kinds, n) eq 'apiece') {
			plot for [i = words(systems):1:-1] csv using (size(id, word(systems, i))):(apiece(id, word(systems, i))) with linespoints ls i
		} else {
			plot for [i = words(systems):1:-1] csv using (size(id, word(systems, i))):(figure(id, word(systems, i))) with linespoints ls i
		}
	}
	unset label
	unset arrow
}
unset multiplot
