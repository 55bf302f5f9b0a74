// The telling phrases of the rules for boilerplate: finding none in a document, or in a line, spares it the rules.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "fold.h"
#include "kernel.h"
#include "xxh3.h"

namespace DEDUP_LEVEL {

class Anchors {
public:
    struct Phrase {
        uint64_t key;
        const uint8_t* bytes;
        size_t length;
        uint32_t before, after;   // how many words there may be in its sentence; NO_LIMIT for any
        uint32_t sentence, line;  // how many words these may have; NO_LIMIT for any
        uint64_t leads;           // a bit for each word that may come first in its sentence; see `lead`
    };

    static uint64_t lead(const Folder& f, uint32_t token) {
        return uint64_t{1} << (Xxh3::hash(f.bytes() + f.start(token), f.start(token + 1) - 1 - f.start(token), 0) & 63);
    }

    // Folded phrases, each followed by LF; of each, four reaches and its leads.
    Anchors(std::string list, const uint8_t* reaches, const uint64_t* leads) : text_(std::move(list)) {
        text_.append(8, '\0');  // eight bytes may be read from wherever a phrase begins
        for (size_t i = 0, from = 0, end; (end = text_.find('\n', from)) != std::string::npos; ++i, from = end + 1) {
            text_[end] = ' ';
            const uint8_t* p = reinterpret_cast<const uint8_t*>(text_.data()) + from;
            const size_t length = end + 1 - from;
            const uint8_t* const r = reaches + 4 * i;
            if (length > 1) phrases_.push_back({first(p, length), p, length, r[0], r[1], r[2], r[3], leads[i]});
        }
        std::sort(phrases_.begin(), phrases_.end(), [](const Phrase& x, const Phrase& y) { return x.key < y.key; });
        size_t slots = 16;
        while (slots < 2 * phrases_.size()) slots *= 2;
        table_.assign(slots, 0);
        for (size_t i = 0; i < phrases_.size(); ++i) {
            add_to_filters(phrases_[i]);
            if (i == 0 || phrases_[i].key != phrases_[i - 1].key) table_[slot(phrases_[i].key)] = static_cast<uint32_t>(i + 1);
        }
    }
    Anchors(const Anchors&) = delete;  // the phrases stand in its own text

    bool any_in(const Folder& f) const {
        return find_in(f, [](uint32_t, const Phrase&) { return true; });
    }

    // Tells token and phrase wherever a phrase stands, until it hears that it was `enough`; whether it was.
    template <typename Enough>
    bool find_in(const Folder& f, Enough&& enough) const {
        if (phrases_.empty()) return false;
        for (uint32_t i = 0; i < f.tokens; ++i) {
            const uint8_t* p = f.bytes() + f.start(i);
            const uint64_t text = first(p, 8);
            // One test that seldom holds: what often holds and often does not cannot be predicted.
            const uint64_t is_short = short_.may_hold(static_cast<uint32_t>(text));
            if ((is_short | eight_.may_hold(text)) == 0) continue;
            if (!is_short && !fewer_than_twelve_.may_hold(text) && !twelve_.may_hold(first_twelve(p))) continue;
            if (find_at(p, f.used - f.start(i), i, enough)) return true;
        }
        return false;
    }

private:
    // A set of numbers that may seem to hold a few more.
    struct Filter {
        uint64_t bits[1024] = {};

        static uint32_t slot(uint64_t key) { return static_cast<uint32_t>(mixed(key) >> 48); }
        void add(uint64_t key) { bits[slot(key) >> 6] |= uint64_t{1} << (slot(key) & 63); }
        uint64_t may_hold(uint64_t key) const { return bits[slot(key) >> 6] >> (slot(key) & 63) & 1; }
    };

    std::string text_;              // of the phrases, each with a space behind it
    std::vector<Phrase> phrases_;   // by key, which is the first eight bytes
    std::vector<uint32_t> table_;   // by key, the number of the first such phrase, from one
    Filter eight_, short_;          // the keys of those of eight bytes or more, and the first four bytes of the others
    Filter twelve_, fewer_than_twelve_;  // of the first, the first twelve bytes if there are so many, else the keys
    uint32_t lengths_ = 0;          // which lengths there are; bit 8 is for all from there on

    static uint64_t mixed(uint64_t key) { return key * 0x9E3779B97F4A7C15ull; }

    // Where this key stands in the table, or could.
    size_t slot(uint64_t key) const {
        size_t at = mixed(key) >> 32 & (table_.size() - 1);
        while (table_[at] != 0 && phrases_[table_[at] - 1].key != key) at = (at + 1) & (table_.size() - 1);
        return at;
    }

    // The first up to eight bytes of so many. Phrases are padded, the folder's buffer has room.
    static uint64_t first(const uint8_t* p, size_t length) {
        uint64_t key;
        std::memcpy(&key, p, 8);
        return length >= 8 ? key : key & ~(~uint64_t{0} << (8 * length));
    }

    static uint64_t first_twelve(const uint8_t* p) {
        uint32_t more;
        std::memcpy(&more, p + 8, 4);
        return mixed(first(p, 8)) ^ more;
    }

    void add_to_filters(const Phrase& phrase) {
        lengths_ |= uint32_t{1} << std::min<size_t>(phrase.length, 8);
        if (phrase.length >= 8) {
            eight_.add(phrase.key);
            return phrase.length < 12 ? fewer_than_twelve_.add(phrase.key) : twelve_.add(first_twelve(phrase.bytes));
        }
        // What follows a phrase of two or three bytes is any.
        const uint32_t open = phrase.length >= 4 ? 1 : phrase.length == 3 ? 0x100 : 0x10000;
        for (uint32_t rest = 0; rest < open; ++rest)
            short_.add(static_cast<uint32_t>(phrase.key) | (open > 1 ? rest << (8 * phrase.length) : 0));
    }

    template <typename Enough>
    bool find_at(const uint8_t* p, size_t left, uint32_t token, Enough& enough) const {
        for (size_t length = 2; length <= 8; ++length) {
            if (!(lengths_ >> length & 1)) continue;
            const uint64_t key = first(p, length);
            for (size_t i = table_[slot(key)]; i != 0 && i <= phrases_.size() && phrases_[i - 1].key == key; ++i) {
                const Phrase& phrase = phrases_[i - 1];
                if (phrase.length <= left && std::memcmp(p, phrase.bytes, phrase.length) == 0 && enough(token, phrase))
                    return true;
            }
        }
        return false;
    }
};

}  // namespace DEDUP_LEVEL
