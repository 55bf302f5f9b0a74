// A lexicon's entries: from the cells of its file to the keys and terms that a table of terms is taught.
//
// A lexicon of twenty thousand lines is to be there before anyone notices, so everything that is done for each line and
// each word of it is done here. What a word is looked up under, and what it means, is asked once for each different one.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "kernel.h"
#include "sketch.h"
#include "terms.h"
#include "xxh3.h"

namespace DEDUP_LEVEL {

struct CellWords {
    std::vector<uint8_t> folded;   // the different words in the order of their first occurrence, a space after each
    std::vector<uint32_t> words;   // which each word of the cells is
    std::vector<uint8_t> ranks;    // of each: how many semicolons stand before it in its cell
    std::vector<int64_t> offsets;  // of the cells
};

// The words of one column of a table whose cells stand row by row.
inline void words_of_cells(const Texts& t, size_t column, size_t columns, CellWords& found) {
    Workbench& bench = Workbench::of_thread();
    KeyedTable<uint32_t> numbers;
    uint32_t different = 0;
    const size_t cells = t.count / columns;
    numbers.reserve(cells / 2);
    found.folded.reserve(t.size / (2 * columns));
    found.words.reserve(2 * cells);
    found.ranks.reserve(2 * cells);
    found.offsets.reserve(cells + 2);
    found.offsets.push_back(0);
    for (size_t i = column; i < t.count; i += columns) {
        const uint8_t *const cell = t.bytes + t.offsets[i], *const cell_end = t.bytes + t.offsets[i + 1];
        const bool ranked = std::memchr(cell, ';', static_cast<size_t>(cell_end - cell)) != nullptr;
        bench.fold(t, i, true);
        const Folder& f = bench.folder;
        uint32_t read = 0, rank = 0;
        for (uint32_t j = 0; j < f.tokens; ++j) {
            const uint8_t *begin = f.out.data() + f.start(j), *end = f.out.data() + f.start(j + 1);
            const uint64_t key = Xxh3::hash(begin, static_cast<size_t>(end - 1 - begin), 0) | 1;
            if (const uint32_t* number = numbers.find(key)) {
                found.words.push_back(*number);
            } else {
                found.words.push_back(different);
                numbers.put(key, different++);
                found.folded.insert(found.folded.end(), begin, end);
            }
            for (; ranked && read < f.spans[j].start; ++read) rank += cell[read] == ';';
            found.ranks.push_back(static_cast<uint8_t>(std::min(rank, 255u)));
        }
        found.offsets.push_back(static_cast<int64_t>(found.words.size()));
    }
}

// The key of each row of words, from the forms of the words; a row without words has none, which is 0.
inline void row_keys(const uint64_t* forms, const uint32_t* words, const int64_t* offsets, size_t rows, uint64_t* keys) {
    for (size_t i = 0; i < rows; ++i) {
        keys[i] = 0;
        for (int64_t j = offsets[i]; j < offsets[i + 1]; ++j) keys[i] = TermTable::combine(keys[i], forms[words[j]]);
    }
}

// What rows of a lexicon mean: terms with weights.
struct Meanings {
    const int64_t* offsets;
    const uint32_t* terms;
    const float* weights;
};

struct Entries {
    std::vector<uint64_t> keys;
    std::vector<int64_t> offsets;
    std::vector<uint32_t> terms;
    std::vector<float> weights;
};

// Every key once, in order, with the terms of all its lines: each once with its largest weight, the weightiest first,
// and of equal ones that of the earliest line, so many at most.
inline void join_entries(const uint64_t* keys, const uint32_t* rows, size_t lines, const Meanings& meanings, size_t most,
                         Entries& found) {
    struct Line {
        uint64_t key;
        uint32_t number;
    };
    struct Meant {
        uint32_t term, line;
        float weight;
    };
    std::vector<Line> order(lines);
    for (size_t i = 0; i < lines; ++i) order[i] = {keys[i], static_cast<uint32_t>(i)};
    std::sort(order.begin(), order.end(),
              [](const Line& a, const Line& b) { return a.key != b.key ? a.key < b.key : a.number < b.number; });
    std::vector<Meant> meant;
    found.keys.reserve(lines);
    found.offsets.reserve(lines + 1);
    found.terms.reserve(2 * lines);
    found.weights.reserve(2 * lines);
    found.offsets.push_back(0);
    for (size_t i = 0; i < lines;) {
        const uint64_t key = order[i].key;
        meant.clear();
        for (; i < lines && order[i].key == key; ++i) {
            const uint32_t line = order[i].number, row = rows[line];
            for (int64_t j = meanings.offsets[row]; j < meanings.offsets[row + 1]; ++j)
                if (meanings.weights[j] > 0) meant.push_back({meanings.terms[j], line, meanings.weights[j]});
        }
        std::sort(meant.begin(), meant.end(), [](const Meant& a, const Meant& b) {
            return a.term != b.term ? a.term < b.term : a.weight != b.weight ? a.weight > b.weight : a.line < b.line;
        });
        meant.erase(std::unique(meant.begin(), meant.end(), [](const Meant& a, const Meant& b) { return a.term == b.term; }),
                    meant.end());
        std::sort(meant.begin(), meant.end(), [](const Meant& a, const Meant& b) {
            return a.weight != b.weight ? a.weight > b.weight : a.line != b.line ? a.line < b.line : a.term < b.term;
        });
        if (meant.size() > most) meant.resize(most);
        found.keys.push_back(key);
        for (const Meant& one : meant) {
            found.terms.push_back(one.term);
            found.weights.push_back(one.weight);
        }
        found.offsets.push_back(static_cast<int64_t>(found.terms.size()));
    }
}

// Rows that share their form with others and mean nothing that the first of those means that means anything, as París
// and para do. A row whose form is 0 is none.
inline void strangers(const uint64_t* forms, size_t rows, const Meanings& meanings, uint8_t* strange) {
    struct Shared {
        uint32_t rows = 0, first = 0;  // how many, and one more than the first that means anything
    };
    KeyedTable<Shared> shared;
    for (uint32_t i = 0; i < rows; ++i) {
        if (forms[i] == 0) continue;
        const Shared* known = shared.find(forms[i]);
        Shared one = known ? *known : Shared{};
        ++one.rows;
        if (one.first == 0 && meanings.offsets[i] < meanings.offsets[i + 1]) one.first = i + 1;
        shared.put(forms[i], one);
    }
    const auto mean_alike = [&](uint32_t a, uint32_t b) {
        for (int64_t j = meanings.offsets[a]; j < meanings.offsets[a + 1]; ++j)
            for (int64_t k = meanings.offsets[b]; k < meanings.offsets[b + 1]; ++k)
                if (meanings.terms[j] == meanings.terms[k]) return true;
        return false;
    };
    for (uint32_t i = 0; i < rows; ++i) {
        const Shared* one = forms[i] == 0 ? nullptr : shared.find(forms[i]);
        strange[i] = one && one->rows > 1 && !(one->first && mean_alike(i, one->first - 1));
    }
}

}  // namespace DEDUP_LEVEL
