-- The matches of a document as they were found: rows, figures, and what the others are called.
local own = ARGV[2]
if call('HLEN', P .. 'm:' .. own) > 2 * MOST_READ then damaged('m') end
local found = call('HGETALL', P .. 'm:' .. own)
local rows, figures = {}, {}
for i = 1, #found, 2 do
    rows[#rows + 1], figures[#figures + 1] = found[i], found[i + 1]
end
local story = called('st', own)
return {named(rows), called('cl', own), story[3] and story or false, rows, figures}
