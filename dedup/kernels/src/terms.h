// Terms of the pivot language: what the words of a text become through a lexicon, by the longest match of consecutive
// tokens, and the numbers in it, whatever script and separators they are written with.
//
// A table knows the tokens it was taught. What it meets for the first time it hands out, each kind of token once; who
// keeps the table says what they are and asks again. So a language's morphology is written in Python, and is asked once
// for every word form, not once for every word. In scripts without spaces a character is a token; what a name is written
// with is a run of such tokens that no entry covers, which is handed out, and taught, in the same way.
//
// What was handed out can be forgotten: it is handed out again. Entries stay.
//
// Several threads may walk at once, while another one teaches.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <mutex>
#include <shared_mutex>
#include <vector>

#include "fold.h"
#include "sketch.h"
#include "unicode.h"
#include "xxh3.h"

namespace DEDUP_LEVEL {

// Open addressing from 64-bit keys, of which none is zero, to small values.
template <typename Value>
class KeyedTable {
public:
    KeyedTable() : slots_(1024) {}

    const Value* find(uint64_t key) const {
        for (size_t at = place(key);; at = (at + 1) & (slots_.size() - 1)) {
            if (slots_[at].key == key) return &slots_[at].value;
            if (slots_[at].key == 0) return nullptr;
        }
    }

    // Makes room for so many more keys at once.
    void reserve(size_t more) {
        size_t slots = slots_.size();
        while (2 * (count_ + more) > slots) slots *= 2;
        if (slots > slots_.size()) grow(slots);
    }

    // A key that is there already gets the new value.
    void put(uint64_t key, const Value& value) {
        if (2 * (count_ + 1) > slots_.size()) grow(2 * slots_.size());
        size_t at = place(key);
        while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
        count_ += slots_[at].key == 0;
        slots_[at] = {key, value};
    }

    size_t size() const { return count_; }

    // Have the slot of a key in the cache when it is looked for.
    void prefetch(uint64_t key) const { __builtin_prefetch(&slots_[place(key)]); }

private:
    struct Slot {
        uint64_t key = 0;
        Value value{};
    };
    std::vector<Slot> slots_;
    size_t count_ = 0;

    size_t place(uint64_t key) const { return (key * 0x9E3779B97F4A7C15ull >> 20) & (slots_.size() - 1); }

    void grow(size_t slots) {
        std::vector<Slot> old(slots);
        old.swap(slots_);
        for (const Slot& slot : old) {
            if (slot.key == 0) continue;
            size_t at = place(slot.key);
            while (slots_[at].key != 0) at = (at + 1) & (slots_.size() - 1);
            slots_[at] = slot;
        }
    }
};

// The kind of a term stands in its lowest two bits.
enum TermKind : uint32_t { TERM_WORD, TERM_NAME, TERM_NUMBER };

struct FoundTerms {
    std::vector<uint32_t> terms, places;  // the terms, and the byte of its document where the words of each begin
    std::vector<float> weights;
    std::vector<int64_t> offsets;         // of the documents
    std::vector<uint64_t> unknown;        // keys of tokens that were not known, each once
    std::vector<uint8_t> unknown_folded;  // their folded bytes, a space after each
    std::vector<uint8_t> unknown_kinds;   // whether each is capital (1), and of a script without spaces (2)
    std::vector<uint64_t> runs;           // keys of runs without an entry, each once, and their bytes
    std::vector<uint8_t> runs_folded;
};

class TermTable {
public:
    static constexpr uint64_t CAPITAL = 0x5851F42D4C957F2Dull;
    static constexpr uint64_t RUN = 0x9FB21C651E98DF25ull;
    static constexpr uint32_t MOST_TOKENS = 8, MOST_TERMS = 16;
    // Tokens of a run. Longer ones of Han are no names but words that the lexicon lacks.
    static constexpr size_t LEAST_RUN = 2, MOST_KATAKANA = 24, MOST_HAN = 6;
    static constexpr size_t BYTES_OF_TERM = 4;

    // `upper` has a bit for each of the first code points: whether it is a capital. Decimal commas or points.
    TermTable(const uint8_t* upper, size_t size, bool decimal_comma, float number_weight)
        : upper_(upper, upper + size), decimal_comma_(decimal_comma), number_weight_(number_weight) {}

    static uint64_t combine(uint64_t key, uint64_t form) {
        return ((key << 23 | key >> 41) ^ form) * 0x9E3779B97F4A7C15ull | 1;
    }

    // What a token counts as: the same form for all tokens that mean the same; and how many tokens the longest entry
    // has that begins with this form.
    void learn_form(uint64_t key, uint64_t form, uint32_t reach) {
        words_.put(key | 1, {static_cast<uint32_t>(listed_.size()), LISTED});
        listed_.push_back({form, std::min(reach, MOST_TOKENS), entry_of(form)});
    }

    // What a token means that has no form but its own: that of no other token, which no entry has.
    void learn_word(uint64_t key, const uint32_t* terms, const float* weights, size_t count) {
        words_.put(key | 1, put_away(word_terms_, terms, weights, count));
    }

    // What a run of tokens means.
    void learn_run(uint64_t key, const uint32_t* terms, const float* weights, size_t count) {
        runs_.put(key | 1, put_away(word_terms_, terms, weights, count));
    }

    void expect_entries(size_t keys, size_t terms) {
        entries_.reserve(keys);
        if (entry_terms_.empty()) entry_terms_.reserve(terms);
    }

    // What some forms in a row mean; no terms if they mean nothing.
    void learn_entry(uint64_t key, const uint32_t* terms, const float* weights, size_t count) {
        entries_.put(key | 1, put_away(entry_terms_, terms, weights, count));
    }

    // After entries were taught: tokens that were known before stand for them.
    void settle() {
        for (Listed& listed : listed_) listed.own = entry_of(listed.form);
    }

    // Forget all tokens and runs; entries stay.
    void forget() {
        words_ = {};
        runs_ = {};
        std::vector<Listed>().swap(listed_);
        std::vector<Weighted>().swap(word_terms_);
    }

    // How many tokens and runs are known.
    size_t known() const {
        const std::shared_lock reading(guard_);
        return words_.size() + runs_.size();
    }

    // A word behind a number that multiplies it by a power of ten.
    void learn_scale(uint64_t form, uint32_t exponent) { scales_.put(form | 1, exponent); }

    static uint32_t number_term(uint64_t mantissa, uint32_t exponent) {
        uint64_t h = mantissa * 0x9E3779B97F4A7C15ull + exponent * 0xC2B2AE3D27D4EB4Full + 1;
        h ^= h >> 32;
        h *= 0xD6E8FEB86659FD93ull;
        h ^= h >> 32;
        return (static_cast<uint32_t>(h) & ~3u) | TERM_NUMBER;
    }

    // What is taught together is taught under one lock.
    std::unique_lock<std::shared_mutex> teaching() { return std::unique_lock(guard_); }

    void walk(const Texts& t, FoundTerms& found) const {
        const std::shared_lock reading(guard_);
        Workbench& bench = Workbench::of_thread();
        KeyedTable<uint8_t> asked, runs_asked;
        std::vector<Seen> seen;
        // Few texts have more terms; what is not written to takes no memory, which growing would.
        const size_t expected = t.count == 0 ? 0 : static_cast<size_t>(t.offsets[t.count] - t.offsets[0]) / BYTES_OF_TERM;
        found.terms.reserve(expected);
        found.places.reserve(expected);
        found.weights.reserve(expected);
        found.offsets.reserve(t.count + 1);
        found.offsets.push_back(0);
        for (size_t i = 0; i < t.count; ++i) {
            bench.fold(t, i, true);
            const auto size = static_cast<size_t>(t.offsets[i + 1] - t.offsets[i]);
            if (look_up(bench.folder, t.bytes + t.offsets[i], size, seen, asked, found))
                put_terms(seen, t.bytes + t.offsets[i], runs_asked, found);
            found.offsets.push_back(static_cast<int64_t>(found.terms.size()));
        }
    }

private:
    enum class Script : uint8_t { other, katakana, han };
    static constexpr uint32_t LISTED = 0xFFFFFFFF, NOTHING = LISTED - 1;
    static constexpr uint64_t UNLISTED = 0x6A09E667F3BCC908ull;
    // Where the terms of an entry stand; instead of a count, NOTHING where there is no entry, or LISTED for a token that
    // has a form, and stands in a list of such.
    struct Entry {
        uint32_t first = 0, count = NOTHING;
    };
    struct Listed {
        uint64_t form;
        uint32_t reach;
        Entry own;  // of the form by itself
    };
    struct Weighted {
        uint32_t term;
        float weight;
    };
    struct Seen {
        uint64_t form;
        const Weighted* terms;           // of the token by itself, and how many, or NOTHING
        uint32_t count;
        uint32_t reach, start, end;      // where it stands in the text
        const uint8_t* digits;           // its folded bytes if they are a number, or null
        uint32_t length;
        const uint8_t* folded;
        Script script;
    };

    mutable std::shared_mutex guard_;
    std::vector<uint8_t> upper_;
    bool decimal_comma_;
    float number_weight_;
    KeyedTable<Entry> entries_, words_, runs_;
    KeyedTable<uint32_t> scales_;
    std::vector<Listed> listed_;
    std::vector<Weighted> entry_terms_, word_terms_;

    static Entry put_away(std::vector<Weighted>& all, const uint32_t* terms, const float* weights, size_t count) {
        const Entry entry{static_cast<uint32_t>(all.size()), static_cast<uint32_t>(std::min<size_t>(count, MOST_TERMS))};
        for (size_t i = 0; i < entry.count; ++i) all.push_back({terms[i], weights[i]});
        return entry;
    }

    Entry entry_of(uint64_t form) const {
        const Entry* entry = entries_.find(combine(0, form));
        return entry ? *entry : Entry{};
    }

    bool is_capital(const uint8_t* p, const uint8_t* end) const {
        uint32_t point = *p;
        if (point >= 0x80 && decode_utf8(p, end, point) == 0) return false;
        return point / 8 < upper_.size() && (upper_[point / 8] >> (point & 7) & 1);
    }

    static Script script_of(const uint8_t* p, const uint8_t* end) {
        uint32_t point = 0;
        if (decode_utf8(p, end, point) == 0) return Script::other;
        if (point >= 0x30A1 && point <= 0x30FF) return Script::katakana;
        return point >= 0x3400 && point <= 0x9FFF ? Script::han : Script::other;
    }

    static bool is_number(const uint8_t* begin, const uint8_t* end) {
        for (const uint8_t* p = begin; p < end; ++p)
            if (*p < '0' || *p > '9') return false;
        return true;
    }

    // The tokens of a text; says whether all of them are known.
    bool look_up(const Folder& f, const uint8_t* text, size_t size, std::vector<Seen>& seen,
                 KeyedTable<uint8_t>& asked, FoundTerms& found) const {
        seen.resize(f.tokens);
        for (uint32_t j = 0; j < f.tokens; ++j) {
            const uint8_t *begin = f.out.data() + f.start(j), *end = f.out.data() + f.start(j + 1) - 1;
            const SourceSpan span = f.spans[j];
            const uint64_t hash = Xxh3::hash(begin, static_cast<size_t>(end - begin), 0);
            const uint64_t key = (is_capital(text + span.start, text + size) ? hash ^ CAPITAL : hash) | 1;
            words_.prefetch(key);
            const auto length = static_cast<uint32_t>(end - begin);
            const Script script = f.unspaced(j) ? script_of(begin, end) : Script::other;
            const uint8_t* digits = is_number(begin, end) ? begin : nullptr;
            seen[j] = {key, nullptr, NOTHING, 1, span.start, span.end, digits, length, begin, script};
        }
        bool known = true;
        for (uint32_t j = 0; j < f.tokens; ++j) {
            Seen& token = seen[j];
            const uint64_t key = token.form;
            if (const Entry* word = words_.find(key)) {
                set_form(token, *word);
                __builtin_prefetch(token.terms);
                if (j > 0 && seen[j - 1].reach > 1)  // what is looked for first when the text is gone through
                    entries_.prefetch(combine(combine(0, seen[j - 1].form), token.form));
            } else if (token.digits) {
                token.form = Xxh3::hash(token.folded, token.length, 0) | 1;
                set_terms(token, entry_of(token.form), entry_terms_);
            } else {
                known = false;
                if (asked.find(key)) continue;
                asked.put(key, 1);
                found.unknown.push_back(key);
                found.unknown_folded.insert(found.unknown_folded.end(), token.folded, token.folded + token.length + 1);
                const bool capital = is_capital(text + token.start, text + size);
                found.unknown_kinds.push_back(static_cast<uint8_t>(capital | (f.unspaced(j) ? 2 : 0)));
            }
        }
        return known;
    }

    void set_form(Seen& token, const Entry& word) const {
        if (word.count != LISTED) {
            token.form = (token.form ^ UNLISTED) | 1;
            return set_terms(token, word, word_terms_);
        }
        const Listed& listed = listed_[word.first];
        token.form = listed.form;
        token.reach = listed.reach;
        set_terms(token, listed.own, entry_terms_);
    }

    static void set_terms(Seen& token, const Entry& entry, const std::vector<Weighted>& terms) {
        token.count = entry.count;
        if (entry.count != NOTHING) token.terms = terms.data() + entry.first;
    }

    // Whether two tokens stand in one phrase: nothing but spaces, hyphens and apostrophes between them.
    static bool adjoin(const uint8_t* p, const uint8_t* end) {
        for (; p < end; ++p)
            if (*p < 0x80 && *p != ' ' && *p != '-' && *p != '\'') return false;
        return true;
    }

    // The terms of a text of which every token is known.
    void put_terms(const std::vector<Seen>& seen, const uint8_t* text, KeyedTable<uint8_t>& asked,
                   FoundTerms& found) const {
        size_t run = 0;  // tokens before this one that no entry covers
        for (size_t i = 0; i < seen.size();) {
            const size_t most = std::min<size_t>(seen[i].reach, seen.size() - i);
            const Weighted* best = seen[i].terms;
            uint32_t count = seen[i].count;
            size_t taken = 1;
            uint64_t key = combine(0, seen[i].form);
            for (size_t k = 1; k < most; ++k) {
                if (!adjoin(text + seen[i + k - 1].end, text + seen[i + k].start)) break;
                key = combine(key, seen[i + k].form);
                if (const Entry* entry = entries_.find(key)) {
                    best = entry_terms_.data() + entry->first;
                    count = entry->count;
                    taken = k + 1;
                }
            }
            const bool loose = count == NOTHING && !seen[i].digits && seen[i].script != Script::other;
            if (run > 0 && !(loose && seen[i].script == seen[i - 1].script && seen[i].start == seen[i - 1].end)) {
                put_run(&seen[i - run], run, asked, found);
                run = 0;
            }
            run += loose;
            if (seen[i].digits && taken == 1) {
                i += put_numbers(seen, i, text, found);
                continue;
            }
            if (count != NOTHING) put_all(best, count, seen[i].start, found);
            i += taken;
        }
        if (run > 0) put_run(&seen[seen.size() - run], run, asked, found);
    }

    void put_run(const Seen* run, size_t tokens, KeyedTable<uint8_t>& asked, FoundTerms& found) const {
        if (tokens < LEAST_RUN || tokens > (run->script == Script::han ? MOST_HAN : MOST_KATAKANA)) return;
        std::vector<uint8_t> folded;
        for (size_t k = 0; k < tokens; ++k) folded.insert(folded.end(), run[k].folded, run[k].folded + run[k].length);
        const uint64_t key = (Xxh3::hash(folded.data(), folded.size(), 0) ^ RUN) | 1;
        if (const Entry* entry = runs_.find(key)) {
            put_all(word_terms_.data() + entry->first, entry->count, run->start, found);
        } else if (!asked.find(key)) {
            asked.put(key, 1);
            found.runs.push_back(key);
            found.runs_folded.insert(found.runs_folded.end(), folded.begin(), folded.end());
            found.runs_folded.push_back(' ');
        }
    }

    static void put_all(const Weighted* terms, uint32_t count, uint32_t place, FoundTerms& found) {
        for (uint32_t e = 0; e < count; ++e) put(found, terms[e].term, place, terms[e].weight);
    }

    static void put(FoundTerms& found, uint32_t term, uint32_t place, float weight) {
        found.terms.push_back(term);
        found.places.push_back(place);
        found.weights.push_back(weight);
    }

    // What separates two groups of digits: '.' or ',' (also the Arabic ones), ' ' for a no-break space, 0 for any other.
    static char separator(const uint8_t* p, const uint8_t* end) {
        if (end - p == 1 && (*p == '.' || *p == ',')) return static_cast<char>(*p);
        if (end - p == 2 && p[0] == 0xD9 && p[1] == 0xAB) return 'd';  // Arabic decimal and thousands separators
        if (end - p == 2 && p[0] == 0xD9 && p[1] == 0xAC) return 't';
        if (end - p == 2 && p[0] == 0xC2 && p[1] == 0xA0) return ' ';
        if (end - p == 3 && p[0] == 0xE2 && p[1] == 0x80 && (p[2] == 0xAF || p[2] == 0x89)) return ' ';
        return 0;
    }

    bool is_thousands(char c) const { return c == 't' || c == ' ' || c == (decimal_comma_ ? '.' : ','); }
    bool is_decimal(char c) const { return c == 'd' || c == '.' || c == ','; }

    // The number at token i, of all the groups of digits that belong to it; returns how many these are.
    size_t put_numbers(const std::vector<Seen>& seen, size_t i, const uint8_t* text, FoundTerms& found) const {
        size_t groups = 1;
        char between[8];
        while (groups <= 7 && i + groups < seen.size() && seen[i + groups].digits) {
            const char c = separator(text + seen[i + groups - 1].end, text + seen[i + groups].start);
            if (c == 0) break;
            between[groups - 1] = c;
            ++groups;
        }
        size_t whole = 1;  // groups before the decimal separator
        if (seen[i].length <= 3)
            while (whole < groups && is_thousands(between[whole - 1]) && seen[i + whole].length == 3 &&
                   between[whole - 1] == between[0])
                ++whole;
        const bool fraction = whole + 1 == groups && is_decimal(between[whole - 1]) &&
                              between[whole - 1] != (whole > 1 ? between[0] : 0);
        if (fraction || whole == groups) {
            put_number(seen, i, whole, groups, text, found);
        } else {  // a date, a version, an address: each group for itself
            for (size_t g = 0; g < groups; ++g) put_number(seen, i + g, 1, 1, text, found);
        }
        return groups;
    }

    // The number that so many groups of digits are, of which some stand before the decimals.
    void put_number(const std::vector<Seen>& seen, size_t i, size_t whole, size_t groups, const uint8_t* text,
                    FoundTerms& found) const {
        uint64_t mantissa = 0;
        int32_t exponent = 0;
        uint32_t digits = 0;
        for (size_t g = 0; g < groups; ++g) {
            const Seen& group = seen[i + g];
            for (uint32_t d = 0; d < group.length; ++d) mantissa = mantissa * 10 + (group.digits[d] - '0');
            digits += group.length;
            if (g >= whole) exponent -= static_cast<int32_t>(group.length);
        }
        if (digits > 18) return;
        const size_t after = i + groups;
        if (after < seen.size() && adjoin(text + seen[after - 1].end, text + seen[after].start))
            if (const uint32_t* scale = scales_.find(seen[after].form | 1)) exponent += static_cast<int32_t>(*scale);
        if (mantissa == 0) exponent = 0;
        while (mantissa != 0 && mantissa % 10 == 0) {
            mantissa /= 10;
            ++exponent;
        }
        put(found, number_term(mantissa, static_cast<uint32_t>(exponent + 64)), seen[i].start, number_weight_);
    }
};

}  // namespace DEDUP_LEVEL
