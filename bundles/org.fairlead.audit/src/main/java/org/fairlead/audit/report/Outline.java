// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.report;

/**
 * A glyph as a drawing.
 *
 * @param width   advance, in thousandths of the font size
 * @param drawing PDF operators that fill it, in thousandths of the font size
 */
record Outline(int width, String drawing) {
    /** Stands for a sign that no font of this machine has; the text under it is kept. */
    static final Outline MISSING =
            new Outline(1000, "120 -60 m 880 -60 l 880 760 l 120 760 l h 180 0 m 180 700 l 820 700 l 820 0 l h f");

    /** The marks of the reports, which few fonts have: a tick, a cross, half a disc, arrows to and fro, one arrow to both sides. */
    static Outline mark(int codePoint) {
        return switch (codePoint) {
            case '✓' -> new Outline(760, "60 330 m 150 400 l 290 220 l 610 700 l 700 640 l 300 60 l h f");
            case '✗' ->
                new Outline(
                        760,
                        "90 620 m 160 690 l 380 450 l 600 690 l 670 620 l 450 375 l 670 130 l 600 60 l 380 300 l 160 60 l 90 130 l 310 375 l h f");
            case '◐' ->
                new Outline(
                        800,
                        "400 20 m 193 20 25 188 25 395 c 25 602 193 770 400 770 c 607 770 775 602 775 395 c 775 188 607 20 400 20 c h "
                                + "400 90 m 568 90 705 227 705 395 c 705 563 568 700 400 700 c h f");
            case '⇄' ->
                new Outline(
                        1000,
                        "640 740 m 900 560 l 640 380 l 640 510 l 100 510 l 100 610 l 640 610 l h "
                                + "360 360 m 100 180 l 360 0 l 360 130 l 900 130 l 900 230 l 360 230 l h f");
            case '↔' ->
                new Outline(
                        1000,
                        "320 560 m 60 370 l 320 180 l 320 320 l 680 320 l 680 180 l 940 370 l 680 560 l 680 420 l 320 420 l h f");
            default -> MISSING;
        };
    }
}
