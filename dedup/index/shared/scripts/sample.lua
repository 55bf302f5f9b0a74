-- Of some documents, evenly spread, the keys that are their own, and those they share with others: each with by how many.
local last, most = last_row(), tonumber(ARGV[2])
local found, step = {}, math.max(1, math.floor(last / most))
for row = 1, last, step do
    local own = string.format('%.0f', row)
    local of = call('HMGET', P .. 'd:' .. own, 'kind', 'digest')
    if of[1] and #found < most then
        local keys = {P .. 'd:' .. own, P .. 'm:' .. own}
        local shared = {}
        if of[1] == own then
            keys[3], keys[4], keys[5] = P .. 'k:' .. own, P .. 'c:' .. own, P .. 'g:' .. (of[2] or '')
            local kind = call('HMGET', P .. 'k:' .. own, 'b', 'w')
            local width = tonumber(kind[2] or '') or 1
            for i = 0, #(kind[1] or '') / width - 1 do
                local bucket = bucket_of(kind[1], width, i)
                shared[#shared + 1] = {bucket, call('SCARD', bucket)}
            end
        end
        found[#found + 1] = {keys, shared}
    end
end
return found
