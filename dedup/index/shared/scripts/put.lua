-- Asks about a document and keeps it, in one step: of two clients that add the same at once, the second sees the first.
--
-- mode: 'check' asks and keeps, 'add' keeps, 'query' asks. Documents of the same digests are taken for the same, until
-- the client, who compares their tokens, says which kinds are not.
local mode, id, url, page, digest, body = ARGV[2], ARGV[3], ARGV[4], ARGV[5], ARGV[6], ARGV[7]
local shingles, has_words, facts, text, stretches = tonumber(ARGV[8]), ARGV[9] == '1', ARGV[10], ARGV[11], ARGV[12]
local hashes, repeats, bands, width, sketch = ARGV[13], ARGV[14], ARGV[15], tonumber(ARGV[16]), ARGV[17]
local unlike = {}
for i = 18, #ARGV do unlike[ARGV[i]] = true end

-- The same page as it was met before: of the same id, or else, last, of the same address.
local known = call('HGET', P .. 'ids', id)
if not known and url ~= '' then
    for _, row in ipairs(call('ZREVRANGE', P .. 'page:' .. page, 0, MOST_COPIES - 1)) do
        if call('HGET', P .. 'd:' .. row, 'url') == url then
            known = row
            break
        end
    end
end
local known_id, known_kind, refetch, again = false, false, false, false
if known then
    local of = call('HMGET', P .. 'd:' .. known, 'id', 'digest', 'body', 'kind', 'pending')
    if not (of[1] and of[4]) then damaged('d') end
    known_id, known_kind = of[1], of[4]
    refetch = of[2] == digest and of[3] == body and not unlike[of[4]]
    again = refetch and of[5] and mode == 'check'
    if refetch and not again and mode ~= 'query' then
        return {'known', known, known_id, known_kind, {}, {}}
    end
end
local replaced = known and not refetch and known_id == id and mode ~= 'query'
local going = replaced and call('ZCARD', P .. 'c:' .. known_kind) <= 1 and known_kind

-- Documents with the same tokens.
local same, kind, is_same = {}, false, {}
local of_digest = call('HGETALL', P .. 'g:' .. digest)
for i = 1, #of_digest, 2 do
    if not unlike[of_digest[i]] and of_digest[i] ~= going then
        same[#same + 1] = of_digest[i]
        is_same[number(of_digest[i], 'g')] = true
        if of_digest[i + 1] == body then kind = of_digest[i] end
    end
end
local listed = kind or #same < MOST_KINDS

-- Candidates, and where the document will stand itself.
local candidates, to_buckets, postings = {}, {}, {}
if has_words then
    local strong, counts = {}, {}
    for i = 0, #bands / width - 1 do
        local bucket = bucket_of(bands, width, i)
        local held = call('SCARD', bucket)
        if held > BAND_CAP then
            local least, most = big(bucket)
            to_buckets[i + 1] = {bucket, held, most}
            if math.floor(least / TWO_32) <= shingles then
                strong[least % TWO_32] = true
                held = 0
            end
        else
            to_buckets[i + 1] = {bucket, held}
        end
        if held > 0 and mode ~= 'add' then
            for _, member in ipairs(call('SMEMBERS', bucket)) do
                strong[number(member, 'bucket') % TWO_32] = true
            end
        end
    end
    postings = postings_of(sketch)
    for at = 1, mode ~= 'add' and #sketch or 0, 4 do
        local hash = sub(sketch, at, at + 3)
        local value = postings[sub(hash, 2)]
        if value then
            local from, to = span_of(value, hash)
            if to - from + 1 > 12 * SKETCH_CAP and struct.unpack('>I4', value, from + 4) <= shingles then
                to = from + 11
            end
            for i = from, to, 12 do
                local member = sub(value, i + 4, i + 11)
                counts[member] = (counts[member] or 0) + 1
            end
        end
    end
    for member, shared in pairs(counts) do
        local others, other = struct.unpack('>I4I4', member)
        local large, small = math.max(shingles, others), math.min(shingles, others)
        local scale = 1
        local left = large
        while scale < 2 ^ LOG_SCALE and left > SKETCH_FLOOR do
            scale = scale * 2
            left = math.floor(large / scale)
        end
        shared = shared * scale
        if shared >= MIN_SHARED or shared * 1000 >= large * PER_MILLE_LARGE or shared * 1000 >= small * PER_MILLE_SMALL
            or (2 * shared >= MIN_SHARED and shared * 1000 >= large * PER_MILLE_LIGHT) then
            strong[other] = true
        end
    end
    if mode ~= 'add' then
        for other in pairs(strong) do
            if not is_same[other] and other ~= tonumber(going or '') then
                candidates[#candidates + 1] = string.format('%.0f', other)
            end
        end
    end
end
if mode == 'query' or again then
    local status = again and 'again' or 'asked'
    return {status, known, known_id, refetch and known_kind, same, candidates}
end

local row = call('INCR', P .. 'rows')
if row >= TWO_32 or call('EXISTS', P .. 'd:' .. row) == 1 then damaged('rows') end
row = string.format('%.0f', row)
if not kind then
    kind = row
    call('HSET', P .. 'k:' .. kind, 'n', shingles, 'a', hashes, 'r', repeats, 'b', bands, 'w', width, 's', sketch)
    if listed then call('HSET', P .. 'g:' .. digest, kind, body) else count('capped', 1) end
    local own = shingles * TWO_32 + tonumber(kind)
    local member = string.format('%.0f', own)
    for _, to in ipairs(to_buckets) do
        local bucket, held, most = to[1], to[2], to[3]
        if held <= BAND_CAP then
            if call('SADD', bucket, member) == 1 and held == BAND_CAP then
                note_big(bucket)
                count('capped', 1)
            end
        elseif own < most then
            call('SADD', bucket, member)
            call('SREM', bucket, string.format('%.0f', most))
            note_big(bucket)
        end
    end
    local tail, changed = struct.pack('>I4I4', shingles, tonumber(kind)), {}
    for at = 1, has_words and #sketch or 0, 4 do
        local hash = sub(sketch, at, at + 3)
        local field = sub(hash, 2)
        local value = postings[field] or ''
        local from, to = span_of(value, hash)
        local held, place = (to - from + 1) / 12, from
        while place < to and rank_of(value, place) < own do place = place + 12 end
        if held <= SKETCH_CAP or place < to then
            local rest = held <= SKETCH_CAP and to or to - 12
            value = sub(value, 1, place - 1) .. hash .. tail .. sub(value, place, rest)
                .. sub(value, to + 1)
            if held == SKETCH_CAP then count('capped', 1) end
            postings[field], changed[field] = value, value
        end
    end
    write_postings(changed)
end
call('ZADD', P .. 'c:' .. kind, row, row)
local document = P .. 'd:' .. row
call('HSET', document, 'id', id, 'kind', kind, 'digest', digest, 'body', body, 'text', text)
if facts ~= '' then call('HSET', document, 'facts', facts) end
if stretches ~= '' then call('HSET', document, 'stretches', stretches) end
if url ~= '' then
    call('HSET', document, 'url', url, 'page', page)
    call('ZADD', P .. 'page:' .. page, row, row)
end
if mode == 'check' and has_words and (#candidates > 0 or #same > 0) then
    call('HSET', document, 'pending', '1')
end
call('HSET', P .. 'ids', id, row)
count('documents', 1)
count('texts', #text)
count('facts', #facts)
if replaced then part_with(known, 'replaced') end
return {'new', row, known and known_id, kind, same, candidates, known}
