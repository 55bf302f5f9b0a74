// Folding code point by code point. What each becomes is the table's business; here is only what depends on its
// neighbours: the order of combining marks, marks that vanish after certain letters, where tokens begin and end, and
// where Vietnamese writes the tone of a final oa, oe, uy.
#pragma once

#include <cstdint>
#include <cstring>

#include "simd.h"
#include "tokens.h"
#include "unicode.h"

namespace DEDUP_LEVEL {

constexpr int MAX_GROWTH = 12;   // bytes a code point may grow by, per byte; checked when the table is made
constexpr int MAX_MARKS = 30;    // combining marks on one letter beyond these are ignored, as in Unicode's
                                 // stream-safe text format (UAX #15), so that hostile runs cost linear time

class PointFolder : public Tokens {
protected:
    static constexpr int LETTERS = 32;  // bytes of a chunk that is folded at one go

    const uint8_t *text_ = nullptr, *readable_ = nullptr;
    bool in_token_ = false, token_unspaced_ = false, tone_ = false;
    uint32_t token_start_ = 0, source_start_ = 0, source_end_ = 0;

    uint32_t offset(const uint8_t* p) const { return static_cast<uint32_t>(p - text_); }

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
