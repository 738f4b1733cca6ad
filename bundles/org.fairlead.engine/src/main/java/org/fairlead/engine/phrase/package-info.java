/**
 * Phrases over tokens: one normal form of the text, and one automaton for all phrases of all rules. An automaton over positions (Glushkov 1961) is made
 * deterministic while it runs (Thompson 1968), so that cost grows with the text and not with the number of phrases.
 */
@org.jspecify.annotations.NullMarked
package org.fairlead.engine.phrase;
