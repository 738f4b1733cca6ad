// SPDX-License-Identifier: EPL-2.0
package org.fairlead.bench.contest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultiMatchingQueries;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.PhraseQuery;

/** A phrase query a phrase, kept in Lucene's monitor; the sentences of a text are one batch of documents. */
final class LuceneMonitor implements Contender {
    private static final String FIELD = "text";

    private final Monitor monitor;
    private final Splitter splitter = new Splitter();

    LuceneMonitor(List<String> phrases) {
        try {
            monitor = new Monitor(new StandardAnalyzer());
            List<MonitorQuery> queries = new ArrayList<>();
            for (int p = 0; p < phrases.size(); p++) {
                queries.add(new MonitorQuery(
                        String.valueOf(p), new PhraseQuery(FIELD, phrases.get(p).split(" "))));
            }
            monitor.register(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "Lucene monitor, ICU4J";
    }

    @Override
    public void scan(String text, long[] sentences) {
        List<Document> batch = new ArrayList<>();
        splitter.cut(text, (begin, end) -> {
            Document sentence = new Document();
            sentence.add(new TextField(FIELD, text.substring(begin, end), Field.Store.NO));
            batch.add(sentence);
        });
        try {
            MultiMatchingQueries<QueryMatch> found =
                    monitor.match(batch.toArray(Document[]::new), QueryMatch.SIMPLE_MATCHER);
            for (int s = 0; s < batch.size(); s++) {
                found.getMatches(s).forEach(m -> sentences[Integer.parseInt(m.getQueryId())]++);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
