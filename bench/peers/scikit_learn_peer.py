"""scikit-learn's CountVectorizer over n-grams of 1 to 4 words: no wildcards."""
from sklearn.feature_extraction.text import CountVectorizer

from common import Work

work = Work(wildcards=False)
work.begin()
vectorizer = CountVectorizer(vocabulary=work.phrases, ngram_range=(1, 4), token_pattern=r"(?u)\b\w+\b")
matrix = vectorizer.transform(text for _, text in work.texts).tocoo()
for row, column, count in zip(matrix.row, matrix.col, matrix.data):
    work.counts[work.texts[row][0], work.phrases[column]] += int(count)
work.write()
