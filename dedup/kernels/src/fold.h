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

    // `readable` is the end of the memory that may be read, which can lie behind `end`.
    void fold(const uint8_t* text, const uint8_t* end, const uint8_t* readable, bool with_spans) {
        used = tokens = 0;
        any_unspaced = false;
        with_spans_ = with_spans;
        text_ = text;
        readable_ = readable;
        reserve_tokens(16);
        const uint8_t* chunk = nullptr;
        uint64_t carry = 0;
        alignas(64) uint8_t tail[64];
        for (const uint8_t* p = text; p < end; p += 64) {
            // Room for all short chunks that end in this block; longer ones make their own.
            reserve_out(96 * MAX_GROWTH);
            reserve_tokens(256);
            const uint8_t* block = p;
            if (readable - p < 64) {
                std::memset(tail, ' ', 64);
                std::memcpy(tail, p, static_cast<size_t>(end - p));
                block = tail;
            }
            uint64_t word = classify64(block).word;
            if (end - p < 64) word &= (uint64_t{1} << (end - p)) - 1;
            uint64_t edges = word ^ (word << 1 | carry);
            carry = word >> 63;
            while (edges) {
                const uint8_t* at = p + trailing_zeros(edges);
                edges &= edges - 1;
                if (!chunk) {
                    chunk = at;
                } else {
                    fold_chunk(chunk, at);
                    chunk = nullptr;
                }
            }
        }
        if (chunk) fold_chunk(chunk, end);
        starts[tokens] = used;
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
    struct Remembered {
        uint64_t low, high;      // the chunk's bytes, zero-padded
        uint8_t length, out_length, count, ends[3];
        uint8_t out[42];
    };
    static constexpr int REMEMBERED_BITS = 14;  // 1 MB; 12 is 15 % slower on Arabic and Vietnamese, 15 no faster

    const uint8_t *text_ = nullptr, *readable_ = nullptr;
    bool with_spans_ = false, in_token_ = false, token_unspaced_ = false, tone_ = false;
    uint32_t token_start_ = 0, source_start_ = 0, source_end_ = 0;
    std::vector<Remembered> remembered_ = std::vector<Remembered>(size_t{1} << REMEMBERED_BITS);

    void reserve_out(size_t more) {
        if (out.size() < used + more + 64) out.resize(2 * out.size() + more + 4096);
    }
    void reserve_tokens(size_t more) {
        if (starts.size() < tokens + more + 1) starts.resize(2 * starts.size() + more + 512);
        if (with_spans_ && spans.size() < starts.size()) spans.resize(starts.size());
    }

    uint32_t offset(const uint8_t* p) const { return static_cast<uint32_t>(p - text_); }

    void fold_chunk(const uint8_t* p, const uint8_t* end) {
        const size_t length = static_cast<size_t>(end - p);
        if (length <= 16 && readable_ - p >= 16) {
            uint64_t low, high;
            std::memcpy(&low, p, 8);
            std::memcpy(&high, p + 8, 8);
            if (length <= 8) {
                high = 0;
                low &= ~uint64_t{0} >> (64 - 8 * length);
            } else {
                high &= ~uint64_t{0} >> (128 - 8 * length);
            }
            if ((low | high) & 0x8080808080808080ull) {
                if (!with_spans_) return fold_remembered(p, end, low, high);
            } else {
                const uint64_t lower = 0x2020202020202020ull;  // letters: to lower case; digits already have the bit
                low |= lower;
                high |= lower;
                std::memcpy(out.data() + used, &low, 8);
                std::memcpy(out.data() + used + 8, &high, 8);
                return add_ascii_token(p, end);
            }
        } else if (is_ascii(p, end)) {
            reserve_out(length);
            for (size_t i = 0; i < length; ++i) out[used + i] = p[i] | 0x20;
            return add_ascii_token(p, end);
        }
        fold_points(p, end);
    }

    static bool is_ascii(const uint8_t* p, const uint8_t* end) {
        uint8_t all = 0;
        for (; p < end; ++p) all |= *p;
        return all < 0x80;
    }

    void add_ascii_token(const uint8_t* p, const uint8_t* end) {
        starts[tokens] = used;
        if (with_spans_) spans[tokens] = {offset(p), offset(end)};
        used += static_cast<uint32_t>(end - p);
        out[used++] = ' ';
        ++tokens;
    }

    void fold_remembered(const uint8_t* p, const uint8_t* end, uint64_t low, uint64_t high) {
        const size_t length = static_cast<size_t>(end - p);
        const uint64_t mixed = (low ^ (high * 0x9E3779B97F4A7C15ull)) * 0xD6E8FEB86659FD93ull;
        Remembered& known = remembered_[mixed >> (64 - REMEMBERED_BITS)];
        if (known.low == low && known.high == high && known.length == length) {
            std::memcpy(out.data() + used, known.out, 16);
            if (known.out_length > 16) std::memcpy(out.data() + used + 16, known.out + 16, 26);
            starts[tokens] = used;
            if (known.count == 1) {
                ++tokens;
            } else {
                for (int i = 0; i < known.count; ++i) starts[++tokens] = used + known.ends[i];
            }
            used += known.out_length;
            return;
        }
        const uint32_t before = used, first = tokens;
        const bool unspaced_before = any_unspaced;
        any_unspaced = false;
        fold_points(p, end);
        const bool plain = !any_unspaced;
        any_unspaced |= unspaced_before;
        if (!plain || used - before > sizeof known.out || tokens - first > 3) return;
        known = {low, high, static_cast<uint8_t>(length), static_cast<uint8_t>(used - before),
                 static_cast<uint8_t>(tokens - first), {0, 0, 0}, {}};
        std::memcpy(known.out, out.data() + before, used - before);
        for (uint32_t t = first; t < tokens; ++t)
            known.ends[t - first] = static_cast<uint8_t>((t + 1 < tokens ? start(t + 1) : used) - before);
    }

    void fold_points(const uint8_t* p, const uint8_t* end) {
        while (p < end) {
            reserve_out(4 * MAX_GROWTH);
            reserve_tokens(8);  // no code point becomes more than six tokens
            if (*p < 0x80) {
                const uint8_t lower = *p | 0x20;
                open_word(p, p + 1);
                out[used++] = lower;
                ++p;
                continue;
            }
            uint32_t point;
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
        switch (entry.kind) {
            case SEPARATOR: close_token(); return;
            case DROP: return;
            case COMPLEX: return put_sequence(entry, from, to);
            default: break;
        }
        if (entry.is_mark) return put_mark(entry, bytes, length, from, to);
        if (entry.kind == WORD) {
            open_word(from, to);
        } else {
            close_token();
            open_token(true, from, to);
        }
        if (entry.length == 0) {
            for (int i = 0; i < length; ++i) out[used++] = bytes[i];
            return;
        }
        const uint8_t* mapped = fold_table.pool.data() + entry.offset;
        std::memcpy(out.data() + used, mapped, 8);
        if (entry.length > 8) std::memcpy(out.data() + used, mapped, entry.length);
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
            uint32_t point;
            const int length = decode_utf8(p, end, point);
            const FoldEntry& part = fold_table[point];
            if (part.kind != COMPLEX) put(part, p, length, from, to);
            p += length;
        }
    }

    void put_mark(const FoldEntry& entry, const uint8_t* bytes, int length, const uint8_t* from, const uint8_t* to) {
        const uint8_t* form = entry.length ? fold_table.pool.data() + entry.offset : bytes;
        const int size = entry.length ? entry.length : length;
        if (!in_token_) {
            open_token(false, from, to);
        } else if (entry.ccc) {
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
        uint8_t* e = out.data() + used;
        const bool pair = (e[-4] == 'o' && (e[-1] == 'a' || e[-1] == 'e')) || (e[-4] == 'u' && e[-1] == 'y');
        if (!pair || e[-3] != 0xCC) return;
        const uint8_t tone = e[-2];  // grave, acute, tilde, hook above, dot below: U+0300, 0301, 0303, 0309, 0323
        if (tone != 0x80 && tone != 0x81 && tone != 0x83 && tone != 0x89 && tone != 0xA3) return;
        e[-3] = e[-1];
        e[-2] = 0xCC;
        e[-1] = tone;
    }
};

}  // namespace DEDUP_LEVEL
