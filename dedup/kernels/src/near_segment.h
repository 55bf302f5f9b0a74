// Documents of a near index that do not change any more, as arrays that can be mapped from a file.
//
// Documents are numbered from 0, those of fewer shingles first and equal ones by row. Of each of two tables, for band
// keys and for sketch hashes, the upper `bits` bits of a key say in which bucket it is, `offsets` where a bucket begins,
// and an entry of 32 bits is the rest of the key above the number of the document, which `bits` bits can hold. The
// offsets are few enough to stay in the cache, and where in a bucket an entry must be can be told from its key, so that
// a look into a table waits for memory about once. Keys can be rebuilt, and of the documents that share one the
// shortest stand first. A document of 20 bands and 105 sketch hashes costs 4 bytes for each of these, 8 for its row and
// its size and 8 to 16 for its share of the offsets: 516 to 524 bytes.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <vector>

namespace DEDUP_LEVEL {

enum NearTableKind : uint8_t { BAND_TABLE, SKETCH_TABLE, NEAR_TABLES };

struct NearTable {
    const uint32_t *offsets, *entries;
    size_t count;   // of entries
    unsigned bits;  // 0 to 31

    uint32_t mask() const { return (uint32_t{1} << bits) - 1; }
    size_t bucket(uint32_t key) const { return static_cast<size_t>(uint64_t{key} >> (32 - bits)); }
    uint32_t entry(uint32_t key, uint32_t document) const { return (key << bits) | document; }
    uint32_t key(size_t of_bucket, uint32_t entry) const {
        return static_cast<uint32_t>(uint64_t{of_bucket} << (32 - bits)) | entry >> bits;
    }
};

struct NearSegment {
    const uint32_t *rows, *shingles;
    size_t count;
    std::array<NearTable, NEAR_TABLES> tables;
};

// The same with its own memory.
struct NearArrays {
    std::vector<uint32_t> rows, shingles;
    std::array<std::vector<uint32_t>, NEAR_TABLES> offsets, entries;
};

// Keys of one table: the same number of another band is another key, but for rare collisions, which cost a verification.
// Either can be undone, so that within a band, and among sketch hashes, no two become one.
inline uint32_t band_key(uint32_t key, uint32_t band) { return (key ^ (band * 0x9E3779B9u)) * 0x85EBCA6Bu; }
inline uint32_t sketch_key(uint32_t hash) { return hash * 0x9E3779B1u; }

constexpr size_t MOST_IN_BUCKET = 128;  // on average; fewer where documents need as many numbers
constexpr size_t MOST_TO_SORT = 16;     // on average

inline unsigned table_bits(size_t documents, size_t entries) {
    if (documents > size_t{1} << 31 || entries >= size_t{1} << 32)
        throw std::length_error("too many documents for one segment");
    unsigned bits = 0;
    while (size_t{1} << bits < documents || (entries >> bits > MOST_IN_BUCKET && bits < 31)) ++bits;
    return bits;
}

// The bits of a key by which entries are put in order before the few that have them in common are sorted.
inline unsigned sorted_bits(unsigned bits, size_t entries) {
    while (entries >> bits > MOST_TO_SORT && bits < 31) ++bits;
    return bits;
}

// Sorts numbers that are all different. Few as a rule: then the place of each is how many are smaller, which no branch
// depends on.
inline void sort_bucket(uint32_t* begin, size_t n) {
    constexpr size_t FEW = 32, HALF = FEW / 2;
    if (n > FEW) return std::sort(begin, begin + n);
    std::array<uint32_t, FEW> held;
    held.fill(0xFFFFFFFFu);
    std::copy(begin, begin + n, held.begin());
    for (size_t i = 0; i < n; ++i) {
        uint32_t smaller = 0;
        for (size_t j = 0; j < HALF; ++j) smaller += held[j] < held[i];
        if (n > HALF)
            for (size_t j = HALF; j < FEW; ++j) smaller += held[j] < held[i];
        begin[smaller] = held[i];
    }
}

// One table of postings: for_each(use) calls use(key, document) with each of them, in any order but twice the same.
template <typename ForEach>
void build_table(size_t documents, size_t postings, const ForEach& for_each, std::vector<uint32_t>& offsets,
                 std::vector<uint32_t>& entries) {
    const unsigned bits = table_bits(documents, postings), fine = sorted_bits(bits, postings);
    const NearTable table{nullptr, nullptr, postings, bits};
    const auto place = [&](uint32_t key) { return static_cast<size_t>(uint64_t{key} >> (32 - fine)); };
    std::vector<uint32_t> ends((size_t{1} << fine) + 1);
    entries.resize(postings);
    for_each([&](uint32_t key, uint32_t) { ++ends[place(key) + 1]; });
    for (size_t b = 1; b < ends.size(); ++b) ends[b] += ends[b - 1];
    for_each([&](uint32_t key, uint32_t document) { entries[ends[place(key)]++] = table.entry(key, document); });
    offsets.assign((size_t{1} << bits) + 1, 0);
    for (size_t b = 1; b < offsets.size(); ++b) offsets[b] = ends[(b << (fine - bits)) - 1];
    for (size_t b = 0, begin = 0; b + 1 < ends.size(); begin = ends[b++])
        sort_bucket(entries.data() + begin, ends[b] - begin);
}

// How many keys of a bucket have more entries than the cap: mostly none, which needs no branch to tell.
inline uint64_t count_capped(const uint32_t* entries, size_t n, size_t cap, unsigned bits) {
    uint32_t any = 0;
    for (size_t i = cap; i < n; ++i) any |= entries[i] >> bits == entries[i - cap] >> bits;
    uint64_t capped = 0;
    for (size_t from = 0, to = 0; any && from < n; from = to) {
        while (to < n && entries[to] >> bits == entries[from] >> bits) ++to;
        capped += to - from > cap;
    }
    return capped;
}

// Whether nothing in it leads out of it, and everything is in order. The keys that more than `cap` documents share are
// counted.
inline void check_table(const NearTable& t, size_t documents, uint32_t cap, uint64_t& capped) {
    const auto check = [](bool holds, const char* what) {
        if (!holds) throw std::invalid_argument(what);
    };
    check(documents <= size_t{1} << t.bits, "more documents than the table has numbers for");
    const size_t buckets = size_t{1} << t.bits;
    bool ascends = t.offsets[0] == 0 && t.offsets[buckets] == t.count;
    for (size_t b = 0; b < buckets; ++b) ascends &= t.offsets[b] <= t.offsets[b + 1];
    check(ascends, "offsets do not fit the entries");
    const uint32_t mask = t.mask();
    uint32_t largest = 0;
    size_t descents = 0;
    for (size_t i = 0; i < t.count; ++i) largest = std::max(largest, t.entries[i] & mask);
    for (size_t i = 1; i < t.count; ++i) descents += t.entries[i - 1] >= t.entries[i];
    check(t.count == 0 || largest < documents, "an entry of no document");
    for (size_t b = 0; b < buckets; ++b) {  // which may only be where a bucket begins
        const size_t begin = t.offsets[b], end = t.offsets[b + 1];
        if (begin == end) continue;
        descents -= begin > 0 && t.entries[begin - 1] >= t.entries[begin];
        if (end - begin > cap) capped += count_capped(t.entries + begin, end - begin, cap, t.bits);
    }
    check(descents == 0, "entries out of order");
}

inline void check_documents(const NearSegment& s) {
    for (size_t i = 1; i < s.count; ++i)
        if (s.shingles[i - 1] > s.shingles[i] || (s.shingles[i - 1] == s.shingles[i] && s.rows[i - 1] >= s.rows[i]))
            throw std::invalid_argument("documents out of order");
}

}  // namespace DEDUP_LEVEL
