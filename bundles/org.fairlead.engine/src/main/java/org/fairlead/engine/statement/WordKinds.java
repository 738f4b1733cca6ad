// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.statement;

import java.util.HashMap;
import java.util.Map;

/** What a word does in a verb group. Looked up from characters, without a string a word. */
final class WordKinds {
    static final int OTHER = 0;
    static final int SUBJECT = 1;
    static final int ADVERB = 2;
    static final int HAVE = 3;
    static final int BE = 4;
    static final int PAST_BE = 5;
    static final int PAST = 6;
    static final int WILL = 7;
    static final int MODAL = 8;
    static final int TO = 9;
    /** Never the kind of a word: what "have" and a participle make together. */
    static final int PERFECT = 10;

    static final int ARTICLE = 11;

    private static final String[][] WORDS = {
        {},
        {"we i they you he she who"},
        {
            "also really still now just actually currently certainly obviously definitely always never already only then probably clearly continually recently not basically kind of sort like"
                    + " very soon likely therefore each more fully again hopefully maybe perhaps well uh um you know naturally simply generally typically usually all both again further even ever today essentially significantly"
        },
        {"have has 've haven't hasn't we've i've they've you've it's've"},
        {
            "is are am be been being isn't aren't i'm we're they're you're it's that's there's he's she's what's does do doesn't don't let's"
        },
        {"was were had did wasn't weren't hadn't didn't"},
        {
            "saw grew rose fell came went made took gave got found felt thought said told knew began became brought bought sold spent held kept led left lost met paid ran sent stood"
                    + " understood won wrote built drove broke chose drew fought meant spoke did hit cut put set"
        },
        {"will shall won't we'll i'll they'll you'll it'll that'll he'll she'll there'll gonna"},
        {"would could should may might can cannot can't wouldn't couldn't shouldn't i'd we'd they'd you'd"},
        {"to"},
        {},
        {"the a an our its their this that these those of in for by at with from as on than or"}
    };

    private static final int SIZE = 1024;
    private static final String[] TABLE = new String[SIZE];
    private static final byte[] KIND = new byte[SIZE];

    static {
        Map<String, Integer> kinds = new HashMap<>();
        for (int kind = 0; kind < WORDS.length; kind++) {
            for (String list : WORDS[kind]) {
                for (String word : list.split(" ")) {
                    kinds.putIfAbsent(word, kind);
                }
            }
        }
        kinds.forEach((word, kind) -> {
            int at = hash(word.toCharArray(), word.length());
            while (TABLE[at] != null) {
                at = (at + 1) % SIZE;
            }
            TABLE[at] = word;
            KIND[at] = kind.byteValue();
        });
    }

    private WordKinds() {}

    static int of(char[] word, int length) {
        for (int at = hash(word, length); TABLE[at] != null; at = (at + 1) % SIZE) {
            if (same(TABLE[at], word, length)) {
                return KIND[at];
            }
        }
        return length > 4 && word[length - 1] == 'y' && word[length - 2] == 'l' ? ADVERB : OTHER;
    }

    private static boolean same(String known, char[] word, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + word[i];
        }
        return (hash ^ hash >>> 12) & SIZE - 1;
    }
}
