// Folding and tokens: UTF-8 in, the folded tokens out, each followed by one space, so that n consecutive tokens are
// one stretch of bytes. What a code point becomes is the table's business; here is only what depends on its neighbours:
// the order of combining marks, marks that vanish after certain letters, where tokens begin and end, and where
// Vietnamese writes the tone of a final oa, oe, uy.
//
// A chunk - a run of ASCII letters, digits and non-ASCII bytes - folds independently of what stands around it. Short
// non-ASCII chunks are therefore remembered: a language has few frequent words, and a look-up costs less than a fold.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "fold_vector.h"
#include "simd.h"
#include "unicode.h"

namespace DEDUP_LEVEL {

constexpr uint32_t UNSPACED_BIT = 0x80000000u;
constexpr int MAX_GROWTH = 12;   // bytes a code point may grow by, per byte; checked when the table is made
constexpr int MAX_MARKS = 30;    // combining marks on one letter beyond these are ignored, as in Unicode's
                                 // stream-safe text format (UAX #15), so that hostile runs cost linear time

struct SourceSpan {
    uint32_t start, end;
};

class Folder {
public:
    std::vector<uint8_t> out;        // the folded tokens, a space after each
    std::vector<uint32_t> starts;    // where each token starts in `out`; UNSPACED_BIT set for scripts without spaces
    std::vector<SourceSpan> spans;   // where each token stands in the text, if asked for
    uint32_t used = 0, tokens = 0;   // how much of them is filled
    bool any_unspaced = false;

    uint32_t start(uint32_t token) const { return starts[token] & ~UNSPACED_BIT; }
    bool unspaced(uint32_t token) const { return starts[token] & UNSPACED_BIT; }
    const uint8_t* bytes() const { return out.data(); }
    uint32_t size() const { return used; }

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

    static constexpr size_t MOST_KEPT = size_t{1} << 22;

    // Gives back the memory that an unusually long text took.
    void trim() {
        if (out.size() < MOST_KEPT && starts.size() < MOST_KEPT) return;
        std::vector<uint8_t>().swap(out);
        std::vector<uint32_t>().swap(starts);
        std::vector<SourceSpan>().swap(spans);
        used = tokens = 0;
    }

    // Leaves out the tokens that lie within the given stretches of the text (sorted, disjoint); needs spans.
    void leave_out(const SourceSpan* skips, size_t n) {
        uint32_t to = 0, kept = 0;
        size_t skip = 0;
        for (uint32_t i = 0; i < tokens; ++i) {
            while (skip < n && skips[skip].end <= spans[i].start) ++skip;
            if (skip < n && spans[i].start >= skips[skip].start) continue;
            const uint32_t from = start(i), length = start(i + 1) - from, flag = starts[i] & UNSPACED_BIT;
            std::memmove(out.data() + to, out.data() + from, length);
            starts[kept] = to | flag;
            spans[kept] = spans[i];
            to += length;
            ++kept;
        }
        used = to;
        tokens = kept;
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
    static constexpr int LETTERS = 32;  // bytes of a chunk that is folded at one go
    static constexpr int WORD_BITS = 15, PHRASE_BITS = 14;  // 1 MB each; half as much is a tenth slower

    const uint8_t *text_ = nullptr, *readable_ = nullptr;
    bool with_spans_ = false, in_token_ = false, token_unspaced_ = false, tone_ = false;
    uint32_t token_start_ = 0, source_start_ = 0, source_end_ = 0;
    std::vector<Word> words_;
    std::vector<Phrase> phrases_;

    void reserve_out(size_t more) {
        if (out.size() < used + more + 64) out.resize(2 * out.size() + more + 4096);
    }
    void reserve_tokens(size_t more) {
        if (starts.size() < tokens + more + 1) starts.resize(2 * starts.size() + more + 512);
        if (with_spans_ && spans.size() < starts.size()) spans.resize(starts.size());
    }

    uint32_t offset(const uint8_t* p) const { return static_cast<uint32_t>(p - text_); }

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

    // Folds a chunk of at most LETTERS bytes if it is nothing but letters, each of which folds by itself: then it is one
    // token. That is by far the most frequent case of a chunk that is not remembered. Returns whether it was.
    DEDUP_NOINLINE bool fold_letters(const uint8_t* p, const uint8_t* end) {
        if (readable_ - p < LETTERS + 8) return false;
        uint8_t* const begin = out.data() + used;
        uint8_t* to = begin;
        while (p < end) {
            if (*p < 0x80) {
                *to++ = *p++ | 0x20;
                continue;
            }
            uint32_t point = 0;
            const int length = decode_utf8(p, end, point);
            if (length == 0) return false;
            const FoldEntry& entry = fold_table[point];
            if (entry.kind != WORD || entry.is_mark || entry.length > 8) return false;
            const uint8_t* from = entry.length ? fold_table.pool.data() + entry.offset : p;
            std::memcpy(to, from, 8);
            to += entry.length ? entry.length : length;
            p += length;
        }
        *to = ' ';
        const auto size = static_cast<uint32_t>(to - begin);
        starts[tokens++] = token_start_ = used;
        used += size;
        place_tone();
        ++used;
        return true;
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

    void fold_points(const uint8_t* p, const uint8_t* end) {
        while (p < end) {
            reserve_out(4 * MAX_GROWTH);
            reserve_tokens(8);  // no code point becomes more than six tokens
            if (*p < 0x80) {
                open_word(p, p + 1);
                out[used++] = *p | 0x20;
                ++p;
                continue;
            }
            uint32_t point = 0;
            const int length = decode_utf8(p, end, point);
            if (length == 0) {
                close_token();
                ++p;
                continue;
            }
            put(fold_table[point], p, length, p, p + length);
            p += length;
        }
        close_token();
    }

    // One code point by its entry; `bytes` are its own bytes, [from, to) is where it stands in the text.
    void put(const FoldEntry& entry, const uint8_t* bytes, int length, const uint8_t* from, const uint8_t* to) {
        if (entry.kind == WORD && !entry.is_mark) {  // by far the most frequent
            open_word(from, to);
            return put_letter(entry, bytes, length);
        }
        switch (entry.kind) {
            case SEPARATOR: close_token(); return;
            case DROP: return;
            case COMPLEX: return put_sequence(entry, from, to);
            default: break;
        }
        if (entry.is_mark) return put_mark(entry, bytes, length, to);
        close_token();
        open_token(true, from, to);
        put_letter(entry, bytes, length);
    }

    void put_letter(const FoldEntry& entry, const uint8_t* bytes, int length) {
        uint8_t* to = out.data() + used;
        if (entry.length == 0) {
            to[0] = bytes[0];
            to[1] = bytes[1];
            if (length > 2) to[2] = bytes[2];
            if (length > 3) to[3] = bytes[3];
            used += static_cast<uint32_t>(length);
            return;
        }
        const uint8_t* mapped = fold_table.pool.data() + entry.offset;
        std::memcpy(to, mapped, 8);
        if (entry.length > 8) std::memcpy(to, mapped, entry.length);
        used += entry.length;
        tone_ |= entry.length > 2;
    }

    void put_sequence(const FoldEntry& entry, const uint8_t* from, const uint8_t* to) {
        const uint8_t *p = fold_table.pool.data() + entry.offset, *end = p + entry.length;
        while (p < end) {
            if (*p < 0x80) {
                if (static_cast<uint8_t>((*p | 0x20) - 'a') < 26 || static_cast<uint8_t>(*p - '0') < 10) {
                    open_word(from, to);
                    out[used++] = *p;
                } else {
                    close_token();
                }
                ++p;
                continue;
            }
            uint32_t point = 0;
            const int length = decode_utf8(p, end, point);
            if (length == 0) return;
            const FoldEntry& part = fold_table[point];
            if (part.kind != COMPLEX) put(part, p, length, from, to);
            p += length;
        }
    }

    void put_mark(const FoldEntry& entry, const uint8_t* bytes, int length, const uint8_t* to) {
        const uint8_t* form = entry.length ? fold_table.pool.data() + entry.offset : bytes;
        const int size = entry.length ? entry.length : length;
        if (!in_token_) return;  // a mark without a letter: what is left of a decomposed spacing accent
        if (entry.ccc) {
            // Walk back over the marks that follow the same letter: they decide whether this one stays, and where.
            uint32_t at = used, place = used;
            int marks = 0;
            const FoldEntry* previous = nullptr;
            while (at > token_start_) {
                uint32_t before = at - 1;
                while (before > token_start_ && (out[before] & 0xC0) == 0x80) --before;
                uint32_t point = out[before];
                if (point >= 0x80) decode_utf8(out.data() + before, out.data() + at, point);
                previous = &fold_table[point];
                if (previous->ccc == 0) break;
                previous = nullptr;
                if (++marks >= MAX_MARKS) return;
                at = before;
                if (ccc_at(before, used) > entry.ccc && place == next_mark(before)) place = before;
            }
            if (previous && (previous->base_class & entry.vanishes_after)) return;
            source_end_ = offset(to);
            tone_ = true;
            std::memmove(out.data() + place + size, out.data() + place, used - place);
            std::memcpy(out.data() + place, form, static_cast<size_t>(size));
            used += static_cast<uint32_t>(size);
            return;
        }
        source_end_ = offset(to);
        std::memcpy(out.data() + used, form, static_cast<size_t>(size));
        used += static_cast<uint32_t>(size);
    }

    uint8_t ccc_at(uint32_t at, uint32_t end) const {
        uint32_t point = out[at];
        if (point >= 0x80) decode_utf8(out.data() + at, out.data() + end, point);
        return fold_table[point].ccc;
    }
    uint32_t next_mark(uint32_t at) const {
        do ++at;
        while (at < used && (out[at] & 0xC0) == 0x80);
        return at;
    }

    void open_word(const uint8_t* from, const uint8_t* to) {
        if (in_token_ && token_unspaced_) close_token();
        if (!in_token_) open_token(false, from, to);
        source_end_ = offset(to);
    }

    void open_token(bool unspaced, const uint8_t* from, const uint8_t* to) {
        in_token_ = true;
        token_unspaced_ = unspaced;
        tone_ = false;
        token_start_ = used;
        source_start_ = offset(from);
        source_end_ = offset(to);
    }

    void close_token() {
        if (!in_token_) return;
        in_token_ = false;
        if (tone_ && !token_unspaced_) place_tone();
        starts[tokens] = token_start_ | (token_unspaced_ ? UNSPACED_BIT : 0);
        any_unspaced |= token_unspaced_;
        if (with_spans_) spans[tokens] = {source_start_, source_end_};
        ++tokens;
        out[used++] = ' ';
    }

    // Vietnamese writes both hòa and hoà, khỏe and khoẻ, thủy and thuỷ: here the tone always follows the last letter.
    void place_tone() {
        if (used - token_start_ < 4) return;
        turn_tone(out.data() + used);
    }

    static void turn_tone(uint8_t* e) {
        if (e[-3] != 0xCC) return;
        const bool pair = (e[-4] == 'o' && (e[-1] == 'a' || e[-1] == 'e')) || (e[-4] == 'u' && e[-1] == 'y');
        if (!pair) return;
        const uint8_t tone = e[-2];  // grave, acute, tilde, hook above, dot below: U+0300, 0301, 0303, 0309, 0323
        if (tone != 0x80 && tone != 0x81 && tone != 0x83 && tone != 0x89 && tone != 0xA3) return;
        e[-3] = e[-1];
        e[-2] = 0xCC;
        e[-1] = tone;
    }
};

}  // namespace DEDUP_LEVEL
