// Sentence alignment of two texts through the terms of their sentences: the monotone path through the matrix of
// similarities with the largest total (Gale & Church 1993; with similarities in place of lengths as in Thompson & Koehn
// 2019, https://doi.org/10.18653/v1/D19-1136). A step pairs one sentence with one, one with two, or two with one; what
// is paired with nothing is passed over without cost, so that a translation of a part is found too.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace DEDUP_LEVEL {

// Sentences of documents: those of document d are [documents[d], documents[d + 1]), the terms of sentence s, ascending,
// [offsets[s], offsets[s + 1]).
struct Sentences {
    const uint32_t* terms;
    const float* weights;
    const int64_t *offsets, *documents;
};

struct Bead {
    uint32_t a_start, a_end, b_start, b_end;  // sentences of each document
    float similarity;
};

class Aligner {
public:
    static constexpr size_t MOST_CELLS = size_t{1} << 22;  // beyond, only a band around the diagonal is looked at

    static constexpr double MORE = 1.001;  // beyond any error of rounding

    // Of so many documents.
    Aligner(const Sentences& sentences, size_t documents, float least)
        : s_(sentences), least_(least), postings_(static_cast<size_t>(s_.offsets[s_.documents[documents]])),
          squares_(static_cast<size_t>(s_.documents[documents])), neighbours_(squares_.size()), ready_(documents) {}

    void align(uint32_t a, uint32_t b, std::vector<Bead>& beads) {
        a0_ = s_.documents[a], b0_ = s_.documents[b];
        n_ = static_cast<size_t>(s_.documents[a + 1] - a0_), m_ = static_cast<size_t>(s_.documents[b + 1] - b0_);
        if (n_ == 0 || m_ == 0) return;
        prepare(a);
        prepare(b);
        a_squares_ = squares_.data() + a0_, a_neighbours_ = neighbours_.data() + a0_;
        b_squares_ = squares_.data() + b0_, b_neighbours_ = neighbours_.data() + b0_;
        lay_out();
        multiply();
        run();
        trace(beads);
    }

private:
    enum Step : uint8_t { NONE, UP, LEFT, ONE_ONE, ONE_TWO, TWO_ONE };
    struct Posting {
        uint32_t term, sentence;
        float weight;
    };

    Sentences s_;
    float least_;
    int64_t a0_ = 0, b0_ = 0;
    size_t n_ = 0, m_ = 0, width_ = 0;
    std::vector<size_t> first_;      // of each row of the matrix, the first column that is looked at
    std::vector<float> dots_;        // products of the sentences of a and b; row by row, `width_` columns from first_
    std::vector<double> best_;       // and the best total up to there
    std::vector<uint8_t> steps_;
    // What is needed of each document, whatever it is paired with; it is in many pairs.
    std::vector<Posting> postings_;  // the terms of its sentences in ascending order, beginning where its terms do
    std::vector<double> squares_, neighbours_;  // of each sentence the squared length, and the product with the next
    std::vector<uint8_t> ready_;
    const double *a_squares_ = nullptr, *b_squares_ = nullptr, *a_neighbours_ = nullptr, *b_neighbours_ = nullptr;
    std::vector<uint64_t> places_;
    std::vector<uint32_t> sentence_of_;

    // The whole matrix, or a band around its diagonal.
    void lay_out() {
        width_ = m_ <= MOST_CELLS / n_ ? m_ : std::max<size_t>(1, std::min(m_, MOST_CELLS / n_));
        first_.resize(n_);
        for (size_t i = 0; i < n_; ++i) {
            const size_t middle = (2 * i + 1) * m_ / (2 * n_), half = width_ / 2;
            first_[i] = std::min(middle > half ? middle - half : 0, m_ - width_);
        }
    }

    bool inside(size_t i, size_t j) const { return j >= first_[i] && j < first_[i] + width_; }
    size_t cell(size_t i, size_t j) const { return i * width_ + j - first_[i]; }

    int64_t first_term(int64_t sentence) const { return s_.offsets[sentence]; }

    void prepare(uint32_t document) {
        if (ready_[document]) return;
        ready_[document] = 1;
        const int64_t first = s_.documents[document], end = s_.documents[document + 1];
        sort_terms(first, end);
        for (int64_t s = first; s < end; ++s) {
            for (int64_t t = first_term(s); t < first_term(s + 1); ++t)
                squares_[static_cast<size_t>(s)] += double{s_.weights[t]} * double{s_.weights[t]};
            if (s + 1 < end) neighbours_[static_cast<size_t>(s)] = product_with_next(s);
        }
    }

    // A term and its place are sorted as one number.
    void sort_terms(int64_t first, int64_t end) {
        const int64_t begin = first_term(first);
        places_.clear();
        sentence_of_.clear();
        for (int64_t s = first; s < end; ++s)
            for (int64_t t = first_term(s); t < first_term(s + 1); ++t) {
                places_.push_back(uint64_t{s_.terms[t]} << 32 | static_cast<uint32_t>(t - begin));
                sentence_of_.push_back(static_cast<uint32_t>(s - first));
            }
        std::sort(places_.begin(), places_.end());
        Posting* out = postings_.data() + begin;
        for (const uint64_t place : places_) {
            const auto t = static_cast<uint32_t>(place);
            *out++ = {static_cast<uint32_t>(place >> 32), sentence_of_[t], s_.weights[begin + t]};
        }
    }

    double product_with_next(int64_t s) const {
        double product = 0;
        int64_t u = first_term(s + 1);
        for (int64_t t = first_term(s); t < first_term(s + 1); ++t) {
            while (u < first_term(s + 2) && s_.terms[u] < s_.terms[t]) ++u;
            if (u < first_term(s + 2) && s_.terms[u] == s_.terms[t])
                product += double{s_.weights[t]} * double{s_.weights[u]};
        }
        return product;
    }

    // All products at once, through the terms that occur in both.
    void multiply() {
        dots_.assign(n_ * width_, 0);
        const Posting *a = postings_.data() + first_term(a0_), *b = postings_.data() + first_term(b0_);
        const Posting* a_end = postings_.data() + first_term(a0_ + static_cast<int64_t>(n_));
        const Posting* b_end = postings_.data() + first_term(b0_ + static_cast<int64_t>(m_));
        while (a < a_end && b < b_end) {
            if (a->term != b->term) {
                const bool less = a->term < b->term;
                a += less;
                b += !less;
                continue;
            }
            const Posting* last = b;
            while (last < b_end && last->term == a->term) ++last;
            for (const uint32_t term = a->term; a < a_end && a->term == term; ++a)
                for (const Posting* p = b; p < last; ++p)
                    if (inside(a->sentence, p->sentence)) dots_[cell(a->sentence, p->sentence)] += a->weight * p->weight;
            b = last;
        }
    }

    static double cosine(double dot, double a, double b) { return a > 0 && b > 0 ? dot / std::sqrt(a * b) : 0; }

    double dot(size_t i, size_t j) const { return inside(i, j) ? double{dots_[cell(i, j)]} : 0; }

    double similarity(size_t i, size_t j, Step step) const {
        switch (step) {
        case ONE_ONE: return cosine(dot(i, j), a_squares_[i], b_squares_[j]);
        case ONE_TWO: return cosine(dot(i, j - 1) + dot(i, j), a_squares_[i],
                                    b_squares_[j - 1] + b_squares_[j] + 2 * b_neighbours_[j - 1]);
        case TWO_ONE: return cosine(dot(i - 1, j) + dot(i, j), a_squares_[i - 1] + a_squares_[i] + 2 * a_neighbours_[i - 1],
                                    b_squares_[j]);
        default: return 0;
        }
    }

    // What a step adds: its similarity beyond the least, times the sentences that it takes. Two sentences together must
    // be more similar to the one than either alone, or what comes before or after a translation would be drawn into it.
    double gain(size_t i, size_t j, Step step) const {
        const double similar = similarity(i, j, step), over = similar - double{least_};
        if (over <= 0) return -1;
        if (step == ONE_ONE) return 2 * over;
        const double other = step == ONE_TWO ? similarity(i, j - 1, ONE_ONE) : similarity(i - 1, j, ONE_ONE);
        return similar > MORE * std::max(other, similarity(i, j, ONE_ONE)) ? 3 * over : -1;
    }

    double best(size_t i, size_t j) const {  // up to and including sentences i - 1 and j - 1
        if (i == 0 || j == 0) return 0;
        if (j - 1 < first_[i - 1]) return 0;
        return best_[cell(i - 1, std::min(j - 1, first_[i - 1] + width_ - 1))];
    }

    void run() {
        best_.assign(n_ * width_, 0);
        steps_.assign(n_ * width_, NONE);
        for (size_t i = 0; i < n_; ++i)
            for (size_t j = first_[i]; j < first_[i] + width_; ++j) {
                double most = best(i, j + 1);
                Step step = UP;
                const auto offer = [&](double total, Step by) {
                    if (total > most) most = total, step = by;
                };
                if (j > first_[i]) offer(best(i + 1, j), LEFT);
                if (dots_[cell(i, j)] > 0) {
                    const double one = gain(i, j, ONE_ONE);
                    if (one > 0) offer(best(i, j) + one, ONE_ONE);
                    if (j > 0 && dot(i, j - 1) > 0) {
                        const double two = gain(i, j, ONE_TWO);
                        if (two > 0) offer(best(i, j - 1) + two, ONE_TWO);
                    }
                    if (i > 0 && dot(i - 1, j) > 0) {
                        const double two = gain(i, j, TWO_ONE);
                        if (two > 0) offer(best(i - 1, j) + two, TWO_ONE);
                    }
                }
                best_[cell(i, j)] = most;
                steps_[cell(i, j)] = step;
            }
    }

    void trace(std::vector<Bead>& beads) {
        const size_t before = beads.size();
        size_t i = n_, j = m_;
        while (i > 0 && j > 0) {
            if (j - 1 < first_[i - 1]) break;
            j = std::min(j, first_[i - 1] + width_);
            const auto step = static_cast<Step>(steps_[cell(i - 1, j - 1)]);
            if (step == UP) { --i; continue; }
            if (step == LEFT) { --j; continue; }
            const size_t di = step == TWO_ONE ? 2 : 1, dj = step == ONE_TWO ? 2 : 1;
            beads.push_back({static_cast<uint32_t>(i - di), static_cast<uint32_t>(i), static_cast<uint32_t>(j - dj),
                             static_cast<uint32_t>(j), static_cast<float>(similarity(i - 1, j - 1, step))});
            i -= di;
            j -= dj;
        }
        std::reverse(beads.begin() + static_cast<ptrdiff_t>(before), beads.end());
    }
};

}  // namespace DEDUP_LEVEL
