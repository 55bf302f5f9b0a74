// Folding: UTF-8 in, tokens out, a block of the text at a time.
//
// A chunk - a run of ASCII letters, digits and non-ASCII bytes - folds independently of what stands around it. Short
// non-ASCII chunks are therefore remembered: a language has few frequent words, and a look-up costs less than a fold.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "fold_points.h"
#include "fold_vector.h"
#include "simd.h"

namespace DEDUP_LEVEL {

class Folder : public PointFolder {
public:
    // `readable` is the end of the memory that may be read, which can lie behind `end`.
    void fold(const uint8_t* text, const uint8_t* end, const uint8_t* readable, bool with_spans) {
        used = tokens = 0;
        any_unspaced = false;
        with_spans_ = with_spans;
        text_ = text;
        readable_ = readable;
        reserve_out(0);
        reserve_tokens(16);
        if (words_.empty() && !with_spans) {
            words_.resize(size_t{1} << WORD_BITS);
            phrases_.resize(size_t{1} << PHRASE_BITS);
        }
#if defined(DEDUP_COMPRESS)
        if (!with_spans) fold_vectors(text, end); else fold_blocks<true>(text, end);
#else
        if (with_spans) fold_blocks<true>(text, end); else fold_blocks<false>(text, end);
#endif
        starts[tokens] = used;
    }

private:
    // What short chunks fold to. The bytes, zero-padded, are the key: no chunk has a zero byte.
    struct alignas(32) Word {    // up to 8 bytes, one token; it is copied whole, what it becomes stands at its start
        uint8_t out[23], length;
        uint64_t key;
    };
    struct alignas(64) Phrase {              // up to 16 bytes, up to three tokens
        uint64_t low, high;
        uint8_t length, count, ends[3], out[43];
    };
    static_assert(sizeof(Word) == 32 && sizeof(Phrase) == 64, "no part of a cache line is wasted");
    static constexpr int WORD_BITS = 15, PHRASE_BITS = 14;  // 1 MB each; half as much is a tenth slower

    std::vector<Word> words_;
    std::vector<Phrase> phrases_;

    // Block by block of 64 bytes: finds the chunks and folds each when it ends.
    template <bool SPANS>
    void fold_blocks(const uint8_t* text, const uint8_t* end) {
        const uint8_t* chunk = nullptr;  // that is open at the block's end
        alignas(64) uint8_t tail[64];
        for (const uint8_t* p = text; p < end; p += 64) {
            reserve_block();
            const uint8_t* block = p;
            if (readable_ - p < 64) {
                std::memset(tail, ' ', 64);
                std::memcpy(tail, p, static_cast<size_t>(end - p));
                block = tail;
            }
            chunk = fold_chunks<SPANS>(p, classify_until(block, end - p), chunk);
        }
        if (chunk) fold_chunk(chunk, end);
    }

    // Room for all short chunks that end in a block; longer ones make their own.
    void reserve_block() {
        reserve_out(96 * MAX_GROWTH);
        reserve_tokens(256);
    }

    static Classes classify_until(const uint8_t* block, ptrdiff_t size) {
        Classes of = classify64(block);
        if (size < 64) {
            const uint64_t inside = (uint64_t{1} << size) - 1;
            of.word &= inside;
            of.high &= inside;
        }
        return of;
    }

#if defined(DEDUP_COMPRESS)
    // A token that is open at a block's end: what it has until then is put out already.
    struct Open {
        const uint8_t* start = nullptr;  // where it starts in the text; null if there is none
        bool toned = false;              // its tone may have to be placed
    };
    BlockFolder blocks_;
    int failures_ = 0, waiting_ = 0;

    // The same with whole blocks at once, as long as they have nothing but what a BlockFolder can fold; what is in
    // others is folded chunk by chunk.
    void fold_vectors(const uint8_t* text, const uint8_t* end) {
        const uint8_t* chunk = nullptr;  // that is open, and of which nothing is put out yet
        Open open;
        alignas(64) uint8_t tail[128];
        for (const uint8_t* p = text; p < end;) {
            reserve_block();
            const uint8_t* block = end - p < 66 ? pad(p, end, tail) : p;
            const Classes of = classify64(block);
            if (chunk && (of.high == 0 || waiting_ == 0)) {
                if (of.word == ~uint64_t{0}) {
                    p += 64;
                    continue;
                }
                const uint8_t* last = p + trailing_zeros(~of.word);
                put_chunk<false>(chunk, last, true);
                chunk = nullptr;
                p = last;
                continue;
            }
            if (of.high == 0) {
                put_ascii_block(p, block, of.word, open);
                p += 64;
                continue;
            }
            if (const int size = put_mixed_block(p, block, of, open)) {
                p += size;
                continue;
            }
            if (open.start) {  // take back what is out and fold it as a whole
                used = starts[--tokens];
                chunk = open.start;
                open = {};
            }
            chunk = fold_chunks<false>(p, of, chunk);
            p += 64;
        }
        if (chunk) fold_chunk(chunk, end);
        if (!open.start) return;
        if (open.toned) place_tone_before(used);
        out[used++] = ' ';
    }

    // The rest of a text, with spaces behind it.
    static const uint8_t* pad(const uint8_t* p, const uint8_t* end, uint8_t (&tail)[128]) {
        std::memset(tail, ' ', sizeof tail);
        std::memcpy(tail, p, static_cast<size_t>(end - p));
        return tail;
    }

    // Puts out what a block without any but ASCII characters becomes: words in lower case, and of what stands between
    // two words one space.
    void put_ascii_block(const uint8_t* p, const uint8_t* block, uint64_t word, Open& open) {
        const uint64_t after = word << 1 | (open.start ? 1 : 0), keep = word | after, begins = word & ~after;
        const __m512i space = _mm512_set1_epi8(' '), v = _mm512_loadu_si512(block);
        const __m512i lower = _mm512_or_si512(v, space);  // digits have that bit already
        const uint32_t before = used;
        put_bytes(_mm512_mask_blend_epi8(word, space, lower), keep, begins);
        if (open.toned && ~word) place_tone_before(before + static_cast<uint32_t>(trailing_zeros(~word)));
        open.toned &= ~word == 0;
        go_on(open, p, word >> 63, begins);
    }

    // Puts out what a block of any characters becomes, and says how many bytes of it; or none and 0. Where one failed
    // the next ones mostly would: they are not tried at once.
    int put_mixed_block(const uint8_t* p, const uint8_t* block, Classes of, Open& open) {
        if (waiting_ > 0) {
            --waiting_;
            return 0;
        }
        FoldedBlock folded;
        if (!blocks_.fold(block, of, folded)) {
            failures_ = std::min(failures_ + 1, 4);
            waiting_ = (1 << failures_) - 2;
            return 0;
        }
        failures_ = 0;
        const BlockTokens found(folded, open.start);
        const uint64_t pairs = _mm512_test_epi8_mask(folded.second, folded.second);
        const uint32_t before = used;
        const auto place_tone_at = [&](uint64_t separator) {
            const uint64_t ahead = separator - 1;
            place_tone_before(before + static_cast<uint32_t>(__builtin_popcountll(found.keep & ahead) +
                                                             __builtin_popcountll(pairs & ahead)));
        };
        if (pairs) put_pairs(folded, found); else put_bytes(folded.first, found.keep, found.begins);
        if (open.toned && found.ends) place_tone_at(found.ends & (0 - found.ends));
        for (uint64_t left = found.toned; left; left &= left - 1) place_tone_at(left & (0 - left));
        open.toned = found.open_toned;
        go_on(open, p, found.open, found.begins);
        return folded.size;
    }

    static void go_on(Open& open, const uint8_t* p, bool stays, uint64_t begins) {
        if (!stays) open.start = nullptr;
        else if (begins) open.start = p + 63 - __builtin_clzll(begins);
    }

    // Puts out the bytes to be kept, and where tokens begin: at most 32 of them.
    void put_bytes(__m512i bytes, uint64_t keep, uint64_t begins) {
        const __m512i base = _mm512_set1_epi32(static_cast<int>(used));
        _mm512_storeu_si512(out.data() + used, _mm512_maskz_compress_epi8(keep, bytes));
        const __m512i places = _mm512_maskz_compress_epi8(_pext_u64(begins, keep), iota64());
        const auto put = [&](uint32_t at, __m128i sixteen) {
            _mm512_storeu_si512(starts.data() + tokens + at, _mm512_add_epi32(base, _mm512_cvtepu8_epi32(sixteen)));
        };
        put(0, _mm512_castsi512_si128(places));
        put(16, _mm512_extracti32x4_epi32(places, 1));
        used += static_cast<uint32_t>(__builtin_popcountll(keep));
        tokens += static_cast<uint32_t>(__builtin_popcountll(begins));
    }

    // The same for bytes of which some become two.
    void put_pairs(const FoldedBlock& folded, const BlockTokens& found) {
        const __m512i first = _mm512_maskz_mov_epi8(found.keep, folded.first), second = folded.second;
        const HalfBlock low(_mm512_castsi512_si256(first), _mm512_castsi512_si256(second), found.begins & 0xFFFFFFFF),
            high(_mm512_extracti64x4_epi64(first, 1), _mm512_extracti64x4_epi64(second, 1), found.begins >> 32);
        const uint32_t middle = used + low.size;
        uint8_t* bytes = out.data() + used;
        uint32_t* begin = starts.data() + tokens;
        const __m512i low_starts = _mm512_add_epi32(_mm512_set1_epi32(static_cast<int>(used)), low.places),
                      high_starts = _mm512_add_epi32(_mm512_set1_epi32(static_cast<int>(middle)), high.places);
        used = middle + high.size;  // before the stores, which for all the compiler knows may change anything
        tokens += low.count + high.count;
        _mm512_storeu_si512(bytes, low.bytes);
        _mm512_storeu_si512(bytes + low.size, high.bytes);
        _mm512_storeu_si512(begin, low_starts);
        _mm512_storeu_si512(begin + low.count, high_starts);
    }

    // As place_tone() does, for the token whose last byte is before `end`.
    void place_tone_before(uint32_t end) {
        if (end >= 4) turn_tone(out.data() + end);
    }
#endif

    // Folds the chunks that end in this block; returns the start of the one that is open at its end, if any.
    template <bool SPANS>
    const uint8_t* fold_chunks(const uint8_t* p, Classes of, const uint8_t* chunk) {
        const uint64_t after = of.word << 1 | (chunk ? 1 : 0);
        uint64_t begins = of.word & ~after, ends = after & ~of.word;
        bool mixed = of.high != 0 || chunk;  // what is pending may have begun with any letters
        while (ends) {
            if (!chunk) {
                chunk = p + trailing_zeros(begins);
                begins &= begins - 1;
            }
            const uint8_t* end = p + trailing_zeros(ends);
            ends &= ends - 1;
            put_chunk<SPANS>(chunk, end, mixed);
            mixed = of.high != 0;
            chunk = nullptr;
        }
        return begins ? p + trailing_zeros(begins) : chunk;
    }

    template <bool SPANS>
    void put_chunk(const uint8_t* chunk, const uint8_t* end, bool look_up) {
        if (SPANS || end - chunk > 16 || readable_ - chunk < 16) fold_chunk(chunk, end);
        else fold_short(chunk, end, look_up);
    }

    // A chunk of at most 16 bytes. In a block of mixed letters all are looked up, ASCII too: a look-up costs less than
    // a branch that cannot be predicted.
    void fold_short(const uint8_t* p, const uint8_t* end, bool look_up) {
        const auto length = static_cast<uint32_t>(end - p);
        uint64_t low, high;
        std::memcpy(&low, p, 8);
        if (look_up && length <= 8) return put_word(p, length, low & ~uint64_t{0} >> (64 - 8 * length));
        std::memcpy(&high, p + 8, 8);
        if (look_up) {
            high &= length == 8 ? 0 : ~uint64_t{0} >> (128 - 8 * length);
            return put_phrase(p, length, low, high);
        }
        low |= 0x2020202020202020ull;  // letters: to lower case; digits already have the bit
        high |= 0x2020202020202020ull;
        uint8_t* to = out.data() + used;
        std::memcpy(to, &low, 8);
        std::memcpy(to + 8, &high, 8);
        to[length] = ' ';
        starts[tokens++] = used;
        used += length + 1;
    }

    void put_word(const uint8_t* p, uint32_t length, uint64_t key) {
        // One place for each word, and the latest one has it: two places, or seniority, measured slower.
        Word& known = words_[key * 0xD6E8FEB86659FD93ull >> (64 - WORD_BITS)];
        const uint32_t at = used, token = tokens;
        if (known.key == key) {
            std::memcpy(out.data() + at, &known, sizeof known);
            starts[token] = at;
            used = at + known.length;
            tokens = token + 1;
            return;
        }
        if (!fold_letters(p, p + length) && (!fold_plain(p, length) || tokens != token + 1)) return;
        if (used - at > sizeof known.out) return;
        known.key = key;
        known.length = static_cast<uint8_t>(used - at);
        std::memcpy(known.out, out.data() + at, used - at);
    }

    void put_phrase(const uint8_t* p, uint32_t length, uint64_t low, uint64_t high) {
        const uint64_t mixed = (low ^ (high * 0x9E3779B97F4A7C15ull)) * 0xD6E8FEB86659FD93ull;
        Phrase& known = phrases_[mixed >> (64 - PHRASE_BITS)];
        const uint32_t at = used, token = tokens;
        if (known.low == low && known.high == high) {
            uint8_t* to = out.data() + at;
            std::memcpy(to, known.out, 16);
            if (known.length > 16) std::memcpy(to + 16, known.out + 16, 27);
            uint32_t* begin = starts.data() + token;
            begin[0] = at;
            begin[1] = at + known.ends[0];
            begin[2] = at + known.ends[1];
            used = at + known.length;
            tokens = token + known.count;
            return;
        }
        if (!fold_letters(p, p + length) && (!fold_plain(p, length) || tokens - token > 3)) return;
        if (used - at > sizeof known.out) return;
        known = {low, high, static_cast<uint8_t>(used - at), static_cast<uint8_t>(tokens - token), {0, 0, 0}, {}};
        std::memcpy(known.out, out.data() + at, used - at);
        for (uint32_t t = token; t < tokens; ++t)
            known.ends[t - token] = static_cast<uint8_t>((t + 1 < tokens ? start(t + 1) : used) - at);
    }

    // Folds a short chunk the long way; whether all its tokens are words.
    bool fold_plain(const uint8_t* p, uint32_t length) {
        const bool before = any_unspaced;
        any_unspaced = false;
        fold_points(p, p + length);
        const bool plain = !any_unspaced;
        any_unspaced |= before;
        return plain;
    }

    void fold_chunk(const uint8_t* p, const uint8_t* end) {
        if (!is_ascii(p, end)) {
            if (with_spans_ || end - p > LETTERS || !fold_letters(p, end)) fold_points(p, end);
            // A long chunk took more than its share of the room for the block's others.
            reserve_out(96 * MAX_GROWTH);
            reserve_tokens(256);
            return;
        }
        const auto length = static_cast<size_t>(end - p);
        reserve_out(length + 96 * MAX_GROWTH);
        for (size_t i = 0; i < length; ++i) out[used + i] = p[i] | 0x20;
        starts[tokens] = used;
        if (with_spans_) spans[tokens] = {offset(p), offset(end)};
        used += static_cast<uint32_t>(length);
        out[used++] = ' ';
        ++tokens;
    }

    static bool is_ascii(const uint8_t* p, const uint8_t* end) {
        uint8_t all = 0;
        for (; p < end; ++p) all |= *p;
        return all < 0x80;
    }

};

}  // namespace DEDUP_LEVEL
