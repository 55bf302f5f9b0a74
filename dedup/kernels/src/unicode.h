// The frozen folding table (dedup/text/fold.table) as the kernel reads it; written by dedup/text/unicode_table.py.
#pragma once

#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <vector>

enum Kind : uint8_t { SEPARATOR, WORD, UNSPACED, DROP, COMPLEX };

struct FoldEntry {
    uint8_t kind, ccc, is_mark, base_class, vanishes_after, length;
    uint16_t padding;
    uint32_t offset;
};
static_assert(sizeof(FoldEntry) == 12, "the file's layout");

// One table for the whole process; the bytes come from Python once, are copied, and are checked before any use.
struct FoldTable {
    static constexpr size_t HEADER = 28, STAGE1 = 0x1100, BLOCK = 256;
    static constexpr uint32_t CODE_POINTS = 0x110000;

    std::vector<uint16_t> stage1, stage2;
    std::vector<FoldEntry> entries;
    std::vector<uint8_t> pool;

    void load(const uint8_t* data, size_t size) {
        if (size < HEADER || std::memcmp(data, "DEDUPFT1", 8) != 0) throw std::invalid_argument("not a folding table");
        uint32_t counts[3];
        std::memcpy(counts, data + 12, sizeof counts);
        const size_t blocks = counts[0], n = counts[1], pooled = counts[2];
        if (size != HEADER + 2 * STAGE1 + 2 * blocks * BLOCK + n * sizeof(FoldEntry) + pooled)
            throw std::invalid_argument("a damaged folding table");
        const uint8_t* at = data + HEADER;
        stage1.resize(STAGE1);
        std::memcpy(stage1.data(), at, 2 * STAGE1);
        at += 2 * STAGE1;
        stage2.resize(blocks * BLOCK);
        std::memcpy(stage2.data(), at, 2 * stage2.size());
        at += 2 * stage2.size();
        entries.resize(n);
        std::memcpy(entries.data(), at, n * sizeof(FoldEntry));
        at += n * sizeof(FoldEntry);
        pool.assign(at, at + pooled);
        pool.resize(pooled + 16);  // so that a short mapping may be copied by one wide load
        for (uint16_t block : stage1)
            if (block >= blocks) throw std::invalid_argument("a damaged folding table");
        for (uint16_t entry : stage2)
            if (entry >= n) throw std::invalid_argument("a damaged folding table");
        for (const FoldEntry& entry : entries)
            if (entry.kind > COMPLEX || size_t{entry.offset} + entry.length > pooled)
                throw std::invalid_argument("a damaged folding table");
    }

    const FoldEntry& operator[](uint32_t point) const {
        return entries[stage2[size_t{stage1[point >> 8]} << 8 | (point & 0xFF)]];
    }
};

extern FoldTable fold_table;

// One code point of UTF-8 that is not ASCII; the number of its bytes, or 0 where the bytes are no UTF-8.
inline int decode_utf8(const uint8_t* p, const uint8_t* end, uint32_t& point) {
    const auto follows = [](uint8_t b) { return (b & 0xC0) == 0x80; };
    const ptrdiff_t left = end - p;
    const uint8_t b = p[0];
    if (b >= 0xC2 && b < 0xE0) {
        if (left < 2 || !follows(p[1])) return 0;
        point = (b & 0x1Fu) << 6 | (p[1] & 0x3Fu);
        return 2;
    }
    if (b >= 0xE0 && b < 0xF0) {
        if (left < 3 || !follows(p[1]) || !follows(p[2])) return 0;
        point = (b & 0x0Fu) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu);
        return point < 0x800 || (point >= 0xD800 && point < 0xE000) ? 0 : 3;
    }
    if (b >= 0xF0 && b < 0xF5) {
        if (left < 4 || !follows(p[1]) || !follows(p[2]) || !follows(p[3])) return 0;
        point = (b & 0x07u) << 18 | (p[1] & 0x3Fu) << 12 | (p[2] & 0x3Fu) << 6 | (p[3] & 0x3Fu);
        return point < 0x10000 || point >= 0x110000 ? 0 : 4;
    }
    return 0;
}
