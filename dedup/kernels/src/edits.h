// What each of two aligned texts has for itself, counted word by word.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace DEDUP_LEVEL {

// As in dedup/trace/ledger/words.py.
enum WordFlag : uint8_t { NUMBER_WORD = 1, QUOTE_WORD = 2, CAPITAL_WORD = 4, SHOUTED_WORD = 8 };

struct OwnWords {
    static constexpr int64_t HEAD = 12;  // words from the beginning of a text that are its head
    static constexpr size_t COUNTS = 10;

    int64_t words = 0, stretches = 0, longest = 0, head = 0, middle = 0, tail = 0;
    int64_t numbers = 0, quotes = 0, capitals = 0, shouted = 0;

    void add(const uint8_t* flags, int64_t start, int64_t end, int64_t size) {
        if (end <= start) return;
        const int64_t length = end - start;
        words += length;
        ++stretches;
        longest = std::max(longest, length);
        if (end == size) tail += length;
        else if (start < HEAD) head += length;
        else middle += length;
        for (int64_t i = start; i < end; ++i) {
            numbers += (flags[i] & NUMBER_WORD) != 0;
            quotes += (flags[i] & QUOTE_WORD) != 0;
            capitals += (flags[i] & CAPITAL_WORD) != 0;
        }
    }
};

// Three numbers for each block: where it begins in each text, and how many words it has; in order, and in bounds.
inline void own_words(const int64_t* blocks, size_t count, const uint8_t* one, int64_t one_size, const uint8_t* other,
                      int64_t other_size, int64_t least, OwnWords& of_one, OwnWords& of_other) {
    int64_t before_one = 0, before_other = 0;
    for (size_t i = 0; i < count; ++i) {
        const int64_t a = blocks[3 * i], b = blocks[3 * i + 1], size = blocks[3 * i + 2];
        if (size < least) continue;
        of_one.add(one, before_one, a, one_size);
        of_other.add(other, before_other, b, other_size);
        before_one = a + size, before_other = b + size;
        int64_t in_one = 0, in_other = 0, both = 0;
        for (int64_t k = 0; k < size; ++k) {
            const bool first = one[a + k] & SHOUTED_WORD, second = other[b + k] & SHOUTED_WORD;
            in_one += first, in_other += second, both += first && second;
        }
        if (in_one != in_other) of_one.shouted += in_one - both, of_other.shouted += in_other - both;
    }
    of_one.add(one, before_one, one_size, one_size);
    of_other.add(other, before_other, other_size, other_size);
}

}  // namespace DEDUP_LEVEL
