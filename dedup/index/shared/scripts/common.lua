-- What every script begins with. KEYS[1] is what the keys of the index begin with, ARGV[1] its header: scripts of a
-- client that has opened another index, or one that is gone, do nothing.
--
--   header          its settings and seeds
--   rows            the last row that was given; rows are never given twice
--   ids             hash: id -> row
--   page:<hash>     sorted set: rows of documents with this address
--   d:<row>         hash: a document
--   g:<digest>      hash: the kinds of documents with these tokens -> the digest of their bodies
--   k:<kind>        hash: what documents of one kind are compared by; a kind is called by its first row
--   c:<kind>        sorted set: the rows of its documents
--   lsh_bucket_...  set: the kinds that share a band of their signatures, as datasketch names and fills it; a member is
--                   the kind, and above its 32 bits the number of its shingles
--   big             hash: bucket -> the first and the last of its members, of buckets with more than are looked at
--   s               hash: lower bits of hashes of sketches -> which kinds have them
--   m:<row>         hash: row -> the figures of a match
--   cl, st          hash: row -> the label of its cluster, of its story
--   cl:<l>, st:<l>  sorted set: the rows of a cluster, of a story, which are called by the lowest of them
--   stats           hash: counters
local P = KEYS[1]
local call = redis.call

local function damaged(what)
    error('DEDUPDAMAGED ' .. what)
end

if call('GET', P .. 'header') ~= ARGV[1] then
    return redis.error_reply('DEDUPGONE')
end

local TWO_32 = 4294967296
local sub, find = string.sub, string.find

local function count(name, by)
    if by ~= 0 then call('HINCRBY', P .. 'stats', name, by) end
end

local function number(text, what)
    local found = tonumber(text)
    if not found or found < 0 or found >= 9007199254740992 or found ~= math.floor(found) then damaged(what) end
    return found
end

local function last_row()
    local last = number(call('GET', P .. 'rows') or '0', 'rows')
    if last >= TWO_32 then damaged('rows') end
    return last
end

-- The lowest row of the cluster or story of a row, and its label; the row itself if it is in none.
local function group(kind, row)
    local label = call('HGET', P .. kind, row)
    if not label then return row, nil end
    return call('ZRANGE', P .. kind .. ':' .. label, 0, 0)[1] or row, label
end

local function put_in(kind, row, label)
    call('HSET', P .. kind, row, label)
    call('ZADD', P .. kind .. ':' .. label, row, row)
end

local function take_out(kind, row)
    local label = call('HGET', P .. kind, row)
    if label then
        call('HDEL', P .. kind, row)
        call('ZREM', P .. kind .. ':' .. label, row)
    end
end

-- Postings stand in the fields of one hash, which many are read from and written to in one call. A field has those of
-- all hashes with the same lower 24 bits, so that a large index has many of them in each: entries of 12 bytes, those of
-- one hash together, by their shingles and kinds.

-- The fields of the hashes of a sketch, as far as there are any.
local function postings_of(sketch)
    local fields, values = {}, {}
    for at = 1, #sketch, 4 do fields[#fields + 1] = sub(sketch, at + 1, at + 3) end
    for from = 1, #fields, AT_ONCE do
        local to = math.min(from + AT_ONCE - 1, #fields)
        local found = call('HMGET', P .. 's', unpack(fields, from, to))
        for i = from, to do
            local value = found[i - from + 1]
            if value then
                if #value % 12 ~= 0 then damaged('s') end
                values[fields[i]] = value
            end
        end
    end
    return values
end

local function write_postings(values)
    local pairs_of, gone = {}, {}
    for field, value in pairs(values) do
        if value == '' then
            gone[#gone + 1] = field
        else
            pairs_of[#pairs_of + 1], pairs_of[#pairs_of + 2] = field, value
        end
    end
    for from = 1, #pairs_of, AT_ONCE do
        call('HSET', P .. 's', unpack(pairs_of, from, math.min(from + AT_ONCE - 1, #pairs_of)))
    end
    for from = 1, #gone, AT_ONCE do
        call('HDEL', P .. 's', unpack(gone, from, math.min(from + AT_ONCE - 1, #gone)))
    end
end

-- Where the entries of a hash begin and end.
local function span_of(value, hash)
    local from = find(value, hash, 1, true)
    while from and from % 12 ~= 1 do from = find(value, hash, from + 1, true) end
    if not from then return #value + 1, #value end
    local to = from + 12
    while sub(value, to, to + 3) == hash do to = to + 12 end
    return from, to - 1
end

-- The place of an entry in their order. Strings are not compared: their order depends on the locale of the server.
local function rank_of(value, at)
    local shingles, kind = struct.unpack('>I4I4', value, at + 4)
    return shingles * TWO_32 + kind
end

local function bucket_of(bands, width, i)
    return P .. 'lsh_bucket_' .. struct.pack('>H', i) .. sub(bands, i * width + 1, (i + 1) * width)
end

-- The members of a bucket with the least and the most shingles.
local function ends_of(bucket)
    local least, most
    for _, member in ipairs(call('SMEMBERS', bucket)) do
        local own = number(member, 'bucket')
        if not least or own < least then least = own end
        if not most or own > most then most = own end
    end
    return least, most
end

local function note_big(bucket)
    local least, most = ends_of(bucket)
    call('HSET', P .. 'big', bucket, string.format('%.0f %.0f', least, most))
end

local function big(bucket)
    local least, most = string.match(call('HGET', P .. 'big', bucket) or '', '^(%d+) (%d+)$')
    if not least then
        least, most = ends_of(bucket)
    end
    return number(least, 'big'), number(most, 'big')
end

-- Nothing is proposed any more for the sake of a kind.
local function forget_kind(kind, digest)
    local found = call('HMGET', P .. 'k:' .. kind, 'n', 'b', 'w', 's')
    local shingles, bands, width, sketch = found[1], found[2], tonumber(found[3] or ''), found[4]
    if shingles then
        local member = string.format('%.0f', number(shingles, 'k') * TWO_32 + number(kind, 'd'))
        if bands and width and width > 0 then
            for i = 0, #bands / width - 1 do
                local bucket = bucket_of(bands, width, i)
                if call('SREM', bucket, member) == 1 and call('HEXISTS', P .. 'big', bucket) == 1 then
                    if call('SCARD', bucket) > BAND_CAP then
                        note_big(bucket)
                    else
                        call('HDEL', P .. 'big', bucket)
                        count('capped', -1)
                    end
                end
            end
        end
        local values, own = postings_of(sketch or ''), number(shingles, 'k') * TWO_32 + number(kind, 'd')
        local changed = {}
        for at = 1, #(sketch or ''), 4 do
            local hash = sub(sketch, at, at + 3)
            local field = sub(hash, 2)
            local value = values[field] or ''
            local from, to = span_of(value, hash)
            for i = from, to, 12 do
                if rank_of(value, i) == own then
                    if (to - from + 1) / 12 > SKETCH_CAP then count('capped', -1) end
                    value = sub(value, 1, i - 1) .. sub(value, i + 12)
                    values[field], changed[field] = value, value
                    break
                end
            end
        end
        write_postings(changed)
    end
    call('DEL', P .. 'k:' .. kind, P .. 'c:' .. kind)
    if digest then
        call('HDEL', P .. 'g:' .. digest, kind)
    end
end

local function part_with(row, counter)
    local document = P .. 'd:' .. row
    local found = call('HMGET', document, 'id', 'kind', 'digest', 'page')
    local id, kind, digest, page = found[1], found[2], found[3], found[4]
    for _, other in ipairs(call('HKEYS', P .. 'm:' .. row)) do
        call('HDEL', P .. 'm:' .. other, row)
    end
    take_out('cl', row)
    take_out('st', row)
    if id and call('HGET', P .. 'ids', id) == row then
        call('HDEL', P .. 'ids', id)
    end
    if page then
        call('ZREM', P .. 'page:' .. page, row)
    end
    count('texts', -call('HSTRLEN', document, 'text'))
    count('facts', -call('HSTRLEN', document, 'facts'))
    call('DEL', P .. 'm:' .. row, document)
    if kind then
        call('ZREM', P .. 'c:' .. kind, row)
        if call('ZCARD', P .. 'c:' .. kind) == 0 then
            forget_kind(kind, digest)
        end
    end
    count('documents', -1)
    count(counter, 1)
end

-- What is said of documents: id and facts of each; nothing of one that is gone.
local function named(rows)
    local found = {}
    for i, row in ipairs(rows) do
        if call('HSTRLEN', P .. 'd:' .. row, 'id') + call('HSTRLEN', P .. 'd:' .. row, 'facts') > MOST_FACTS then
            damaged('d')
        end
        found[i] = call('HMGET', P .. 'd:' .. row, 'id', 'facts')
    end
    return found
end

-- The row and id that a cluster or story is called by.
local function called(kind, row)
    local lowest, label = group(kind, row)
    return {lowest, call('HGET', P .. 'd:' .. lowest, 'id'), label}
end
