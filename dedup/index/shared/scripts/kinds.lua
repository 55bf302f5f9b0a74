-- What documents are compared by: for each kind its documents, as far as they are listed, and as is asked for by the
-- letter before it, its shingles (a) or its text (t).
local found = {}
for i = 2, #ARGV do
    local want, kind = sub(ARGV[i], 1, 1), sub(ARGV[i], 2)
    local rows = call('ZRANGE', P .. 'c:' .. kind, 0, MOST_COPIES - 1)
    local one, two = false, false
    if want == 'a' then
        if call('HSTRLEN', P .. 'k:' .. kind, 'a') > MOST_HASHES then damaged('k') end
        local of = call('HMGET', P .. 'k:' .. kind, 'a', 'r')
        one, two = of[1], of[2]
    elseif want == 't' and rows[1] then
        local document = P .. 'd:' .. rows[1]
        if call('HSTRLEN', document, 'text') > MOST_KEPT or call('HSTRLEN', document, 'stretches') > MOST_KEPT then
            damaged('d')
        end
        local of = call('HMGET', document, 'text', 'stretches')
        one, two = of[1], of[2]
    end
    found[i - 1] = {rows, one, two}
end
return found
