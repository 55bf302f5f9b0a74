// Whether bytes are valid UTF-8. Where bytes can be looked up in a vector, by the tables of Keiser and Lemire, "Validating
// UTF-8 in less than one instruction per byte" (2020); elsewhere byte by byte.
#pragma once

#include <cstdint>
#include <cstring>

#include "bytes.h"

namespace DEDUP_LEVEL {

inline bool valid_utf8_plainly(const uint8_t* p, const uint8_t* end) {
    while (p < end) {
        const uint8_t lead = *p++;
        if (lead < 0x80) continue;
        if (lead < 0xC2 || lead > 0xF4) return false;
        const int more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        if (end - p < more) return false;
        const uint8_t low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        const uint8_t high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (*p < low || *p > high) return false;
        for (int i = 1; i < more; ++i)
            if ((p[i] & 0xC0) != 0x80) return false;
        p += more;
    }
    return true;
}

#if defined(DEDUP_NO_BYTES)
inline bool valid_utf8(const uint8_t* p, const uint8_t* end) { return valid_utf8_plainly(p, end); }
#else
// What is wrong in a vector of bytes, of which the three before the first may be read too; the tables name each way in
// which two bytes cannot follow each other by a bit, after the nibbles of the first and the high nibble of the second.
inline Bytes utf8_errors(const uint8_t* p) {
    constexpr uint8_t SHORT = 1, LONG = 2, OVER_3 = 4, LARGE = 8, SURROGATE = 16, OVER_2 = 32, LARGER = 64, OVER_4 = 64,
                      TWO = 128, CARRY = SHORT | LONG | TWO;
    static const uint8_t first_high[16] = {LONG, LONG, LONG, LONG, LONG, LONG, LONG, LONG, TWO, TWO, TWO, TWO,
                                           SHORT | OVER_2, SHORT, SHORT | OVER_3 | SURROGATE,
                                           SHORT | LARGE | LARGER | OVER_4};
    static const uint8_t first_low[16] = {CARRY | OVER_3 | OVER_2 | OVER_4, CARRY | OVER_2, CARRY, CARRY, CARRY | LARGE,
                                          CARRY | LARGE | LARGER, CARRY | LARGE | LARGER, CARRY | LARGE | LARGER,
                                          CARRY | LARGE | LARGER, CARRY | LARGE | LARGER, CARRY | LARGE | LARGER,
                                          CARRY | LARGE | LARGER, CARRY | LARGE | LARGER,
                                          CARRY | LARGE | LARGER | SURROGATE, CARRY | LARGE | LARGER,
                                          CARRY | LARGE | LARGER};
    static const uint8_t second_high[16] = {SHORT, SHORT, SHORT, SHORT, SHORT, SHORT, SHORT, SHORT,
                                            LONG | OVER_2 | TWO | OVER_3 | LARGER | OVER_4,
                                            LONG | OVER_2 | TWO | OVER_3 | LARGE, LONG | OVER_2 | TWO | SURROGATE | LARGE,
                                            LONG | OVER_2 | TWO | SURROGATE | LARGE, SHORT, SHORT, SHORT, SHORT};
    const Bytes now = Bytes::load(p), before = Bytes::load(p - 1);
    const Bytes pairs = Bytes::table(first_high).look_up(before.high_nibble()) &
                        Bytes::table(first_low).look_up(before & Bytes::all(15)) &
                        Bytes::table(second_high).look_up(now.high_nibble());
    const Bytes third = Bytes::load(p - 2).minus(Bytes::all(0xE0 - 0x80)),
                fourth = Bytes::load(p - 3).minus(Bytes::all(0xF0 - 0x80));
    return pairs ^ ((third | fourth) & Bytes::all(0x80));
}

inline bool valid_utf8(const uint8_t* p, const uint8_t* end) {
    const size_t size = static_cast<size_t>(end - p);
    uint8_t first[3 + Bytes::SIZE] = {}, last[3 + Bytes::SIZE] = {};  // an edge has ASCII around it
    std::memcpy(first + 3, p, size < Bytes::SIZE ? size : Bytes::SIZE);
    Bytes errors = utf8_errors(first + 3);
    if (size < Bytes::SIZE) return !errors.any();
    size_t i = Bytes::SIZE;
    for (; i + Bytes::SIZE <= size; i += Bytes::SIZE)
        if ((Bytes::load(p + i) | Bytes::load(p + i - 3)).any_high()) errors = errors | utf8_errors(p + i);
    std::memcpy(last, p + i - 3, size - i + 3);
    return !(errors | utf8_errors(last + 3)).any();
}
#endif

}  // namespace DEDUP_LEVEL
