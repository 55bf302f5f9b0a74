// Folding 64 bytes of any letters at once, where bytes can be picked out of a vector and put side by side (AVX-512
// VBMI2). Nearly every code point becomes at most twice as many bytes as it has, so each byte has room for what it
// becomes: none, one or two. What is to stand there is looked up by the code point's last byte in the page of those
// that share all its other bytes; a block of text has few pages.
#pragma once

#include <cstdint>
#include <vector>

#include "simd.h"
#include "unicode.h"

#if defined(DEDUP_COMPRESS)

namespace DEDUP_LEVEL {

inline __m512i iota64() {
    alignas(64) static constexpr uint8_t values[64] = {
        0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
        22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
        44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
    return _mm512_load_si512(values);
}

// The pages of two- and three-byte sequences, by all their bytes but the last.
class FoldPages {
public:
    // What the bytes of 64 code points become, by the low six bits of the last: in `first` and `second` of the lead,
    // the middle and the last byte. Zero is nothing, and ' ' separates.
    struct alignas(64) Page {
        uint8_t first[3][64] = {}, second[3][64] = {}, lead, next;
    };
    static constexpr uint8_t OTHER = 0xFF;  // in the place of a lead: neighbours decide, or there is no room

    static const FoldPages& get() {
        static const FoldPages pages;
        return pages;
    }

    // The page of a lead byte and the byte behind it, which need not be well-formed.
    const Page* find(uint32_t lead, uint32_t next) const {
        if (lead < 0xE0) return places_[lead & 0x1F];
        return (next & 0xC0) == 0x80 ? places_[32 + ((lead & 0x1F) << 6 | (next & 0x3F))] : nullptr;
    }

private:
    static constexpr uint32_t PLACES = 32 + 32 * 64;
    std::vector<Page> pages_;
    const Page* places_[PLACES] = {};

    FoldPages() {
        std::vector<uint32_t> of;
        for (uint32_t point = 0x80; point < 0x10000; point += 64) {
            Page page;
            if ((point >= 0xD800 && point < 0xE000) || !fill(page, point)) continue;
            pages_.push_back(page);
            of.push_back(point >> 6);
        }
        for (size_t i = 0; i < of.size(); ++i) places_[of[i] < 32 ? of[i] : 32 + of[i]] = &pages_[i];
    }

    // Whether anything in the page is the same wherever it stands.
    static bool fill(Page& page, uint32_t point) {
        const int length = point < 0x800 ? 2 : 3;
        page.lead = static_cast<uint8_t>(length == 2 ? 0xC0 | point >> 6 : 0xE0 | point >> 12);
        page.next = 0x80 | (point >> 6 & 0x3F);
        bool known = false;
        for (uint32_t i = 0; i < 64; ++i) {
            const FoldEntry& entry = fold_table[point + i];
            const bool letter = entry.kind == WORD && !entry.is_mark && entry.length <= (length == 2 ? 4 : 5);
            known |= letter || entry.kind == SEPARATOR || entry.kind == DROP;
            if (entry.kind == DROP) continue;
            if (entry.kind == SEPARATOR) page.first[0][i] = ' ';
            else if (letter) put(page, point + i, length, entry);
            else page.first[0][i] = OTHER;
        }
        return known;
    }

    // Spreads what a letter becomes over its bytes: one for each, and a second one for the last ones.
    static void put(Page& page, uint32_t point, int length, const FoldEntry& entry) {
        const uint8_t self[3] = {static_cast<uint8_t>(length == 2 ? 0xC0 | point >> 6 : 0xE0 | point >> 12),
                                 static_cast<uint8_t>(0x80 | (length == 2 ? point : point >> 6) & 0x3F),
                                 static_cast<uint8_t>(0x80 | point & 0x3F)};
        const uint8_t* from = entry.length ? fold_table.pool.data() + entry.offset : self;
        const int n = entry.length ? entry.length : length, pairs = n > length ? n - length : 0;
        for (int i = 0, at = 0; i < length && at < n; ++i) {
            const int which = i == 0 ? 0 : length == 2 ? 2 : i;
            page.first[which][point & 63] = from[at++];
            if (i >= length - pairs) page.second[which][point & 63] = from[at++];
        }
    }
};

// What the bytes of a block become.
struct FoldedBlock {
    __m512i first, second;   // for each byte the one or two it becomes; zero for none, ' ' for what separates
    int size;                // how many bytes were folded: the last ones can begin a code point that ends elsewhere
    uint64_t high, leads;    // bytes of code points that are not ASCII, and the first of each
};

// Looks up, page by page, what a block becomes. Masks stay where they are made: to move them costs twice a look-up.
class BlockLookUp {
public:
    __m512i first, second;
    __mmask64 known = 0;  // the leads whose pages were looked up

    BlockLookUp(const uint8_t* block, __m512i v, __m512i ascii)
        : first(ascii), second(_mm512_setzero_si512()), v_(v), next_(_mm512_loadu_si512(block + 1)),
          after_next_(_mm512_loadu_si512(block + 2)) {}

    void two(const FoldPages::Page& page) {
        const __mmask64 leads = _mm512_cmpeq_epi8_mask(v_, all(page.lead)), lasts = _kshiftli_mask64(leads, 1);
        known = _kor_mask64(known, leads);
        put(first, pick(leads, next_, page.first[0]), pick(lasts, v_, page.first[2]));
        put(second, pick(leads, next_, page.second[0]), pick(lasts, v_, page.second[2]));
    }

    void three(const FoldPages::Page& page) {
        const __mmask64 leads = _mm512_mask_cmpeq_epi8_mask(_mm512_cmpeq_epi8_mask(v_, all(page.lead)), next_,
                                                            all(page.next)),
                        middles = _kshiftli_mask64(leads, 1), lasts = _kshiftli_mask64(leads, 2);
        known = _kor_mask64(known, leads);
        put(first, pick(leads, after_next_, page.first[0]), pick(middles, next_, page.first[1]));
        put(second, pick(middles, next_, page.second[1]), pick(lasts, v_, page.second[2]));
        first = _mm512_or_si512(first, pick(lasts, v_, page.first[2]));
    }

private:
    __m512i v_, next_, after_next_;

    static __m512i all(uint8_t byte) { return _mm512_set1_epi8(static_cast<char>(byte)); }
    static __m512i pick(__mmask64 where, __m512i index, const uint8_t* table) {
        return _mm512_maskz_permutexvar_epi8(where, index, _mm512_load_si512(table));
    }
    static void put(__m512i& to, __m512i x, __m512i y) { to = _mm512_ternarylogic_epi64(to, x, y, 0xFE); }
};

// Folds blocks, and keeps the pages that a text needs at hand: to look up all of them in each block costs less than to
// find out which it needs.
class BlockFolder {
public:
    // Folds the 64 bytes at `block`, behind which two more can be read. False if there is something among them that is
    // for others to fold.
    bool fold(const uint8_t* block, Classes of, FoldedBlock& to) {
        if (++age_ == MEMORY) age_ = two_count_ = three_count_ = 0;
        const auto all = [](uint8_t byte) { return _mm512_set1_epi8(static_cast<char>(byte)); };
        const int size = block[62] >= 0xE0 ? 62 : 64 - (block[63] >= 0xC0);
        const uint64_t inside = _bzhi_u64(~uint64_t{0}, static_cast<unsigned>(size)), high = of.high & inside;
        const __m512i v = _mm512_mask_loadu_epi8(all(' '), inside, block);
        const __m512i ascii = _mm512_mask_blend_epi8(of.word, all(' '), _mm512_or_si512(v, all(' ')));
        BlockLookUp look(block, v, _mm512_maskz_mov_epi8(inside & ~high, ascii));
        const __mmask64 leads = _mm512_cmpge_epu8_mask(v, all(0xC0)), threes = _mm512_cmpge_epu8_mask(v, all(0xE0));
        for (int i = 0; i < two_count_; ++i) look.two(*two_[i]);
        for (int i = 0; i < three_count_; ++i) look.three(*three_[i]);
        while (const uint64_t left = _kandn_mask64(look.known, leads)) {
            const int at = trailing_zeros(left);
            const FoldPages::Page* page = pages_.find(block[at], block[at + 1]);
            if (!page) return false;
            if (block[at] < 0xE0) {
                look.two(*page);
                if (two_count_ == MOST_TWO) two_count_ = 0;
                two_[two_count_++] = page;
            } else {
                look.three(*page);
                if (three_count_ == MOST_THREE) three_count_ = 0;
                three_[three_count_++] = page;
            }
        }
        to = {look.first, look.second, size, high, leads};
        const uint64_t follow = uint64_t{leads} << 1 | uint64_t{threes} << 2;
        return follow == (high & ~leads) && !_mm512_cmpeq_epi8_mask(look.first, all(FoldPages::OTHER));
    }

private:
    // Few texts need more, and then all begin anew. Vietnamese needs four and two, Amharic seven; a little more or less
    // (3 to 6, 4 to 8) measured alike.
    static constexpr int MOST_TWO = 4, MOST_THREE = 8;
    // Now and then all are forgotten, for rare ones cost as much as others. To do so at each text instead folds texts
    // of 120 bytes a quarter slower; 32 and 128 measured alike.
    static constexpr int MEMORY = 64;
    const FoldPages& pages_ = FoldPages::get();
    const FoldPages::Page *two_[MOST_TWO] = {}, *three_[MOST_THREE] = {};
    int age_ = 0, two_count_ = 0, three_count_ = 0;
};

// The tokens of a block, by the bytes they come from.
struct BlockTokens {
    uint64_t keep, begins, ends;  // what is put out, where tokens begin, and the separators that are their last bytes
    uint64_t toned;               // those ends where a tone may stand on the wrong letter
    bool open, open_toned;        // whether a token is open at the end, and its tone may still have to be placed

    BlockTokens(const FoldedBlock& folded, bool was_open) {
        const uint64_t nothing = _mm512_testn_epi8_mask(folded.first, folded.first),
                       separates = equal(folded.first, ' '), word = ~(nothing | separates);
        const uint64_t next = word << 1 | was_open;
        unsigned long long beyond;  // carried over what becomes nothing
        const bool out = __builtin_add_overflow(nothing, next & nothing, &beyond);
        const uint64_t after = (next | beyond) & ~nothing;
        begins = word & ~after;
        ends = separates & after;
        keep = word | ends;
        open = word >> 63 || out;
        find_tones(folded, nothing);
    }

private:
    static uint64_t equal(__m512i bytes, char c) { return _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(c)); }

    // Tokens that end in a, e after o and in y after u, of which o and u are not ASCII; or in any a, e, y if something
    // that becomes nothing may stand between. They need not have a tone.
    void find_tones(const FoldedBlock& folded, uint64_t nothing) {
        const __m512i v = folded.first;
        const uint64_t o = equal(v, 'o'), u = equal(v, 'u'), y = equal(v, 'y'),
                       a_or_e = equal(_mm512_andnot_si512(_mm512_set1_epi8('a' ^ 'e'), v), 'a'),
                       any = nothing & folded.leads ? ~uint64_t{0} : 0;
        const uint64_t last = ((a_or_e & (o << 2 | o << 3 | any)) | (y & (u << 2 | u << 3 | any))) & folded.high << 1;
        const uint64_t next = last << 1;
        toned = ends & (next | (nothing + (next & nothing)));
        const int n = folded.size;
        const uint64_t at_end = (((o | u) >> (n - 2) | (o | u) >> (n - 3)) & folded.high >> (n - 1)) |
                                (last | nothing) >> (n - 1);
        open_toned = open && (at_end & 1);
    }
};

// What half a block becomes if some of its bytes become two, and where in that its tokens begin: at most 16.
struct HalfBlock {
    __m512i bytes, places;
    uint32_t size, count;

    HalfBlock(__m256i first, __m256i second, uint64_t begins) {
        const __m512i both = _mm512_or_si512(_mm512_cvtepu8_epi16(first),
                                             _mm512_slli_epi16(_mm512_cvtepu8_epi16(second), 8));
        const uint64_t there = _mm512_test_epi8_mask(both, both);
        const uint64_t at = _pext_u64(_pdep_u64(begins, 0x5555555555555555ull), there);
        bytes = _mm512_maskz_compress_epi8(there, both);
        places = _mm512_cvtepu8_epi32(_mm512_castsi512_si128(_mm512_maskz_compress_epi8(at, iota64())));
        size = static_cast<uint32_t>(__builtin_popcountll(there));
        count = static_cast<uint32_t>(__builtin_popcountll(begins));
    }
};

}  // namespace DEDUP_LEVEL

#endif
