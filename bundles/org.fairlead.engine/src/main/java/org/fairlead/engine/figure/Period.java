// SPDX-License-Identifier: EPL-2.0
package org.fairlead.engine.figure;

/**
 * A period of the issuer's calendar.
 *
 * @param year 0 where it is not known
 * @param part Q1 to Q4, H1, H2, 9M, FY, M01 to M12; empty where none is known
 */
record Period(int year, String part) {
    static final Period NONE = new Period(0, "");

    boolean isKnown() {
        return year > 0 && !part.isEmpty();
    }

    boolean isQuarter() {
        return part.startsWith("Q");
    }

    boolean isYear() {
        return part.equals("FY");
    }

    /** The same part of the year before. */
    Period yearBefore() {
        return new Period(year == 0 ? 0 : year - 1, part);
    }

    /** The quarter or half before; other parts: the year before. */
    Period before() {
        if (isQuarter() || part.startsWith("H")) {
            int number = part.charAt(1) - '0';
            int last = part.charAt(0) == 'Q' ? 4 : 2;
            return number > 1
                    ? new Period(year, part.charAt(0) + "" + (number - 1))
                    : new Period(year == 0 ? 0 : year - 1, part.charAt(0) + "" + last);
        }
        return yearBefore();
    }

    /** Whether both could be the same, what is not known left open. */
    boolean fits(Period other) {
        return (year == 0 || other.year == 0 || year == other.year)
                && (part.isEmpty() || other.part.isEmpty() || part.equals(other.part));
    }

    /** Whether both are known to be the same. */
    boolean same(Period other) {
        return isKnown() && equals(other);
    }

    static Period quarter(int year, int number) {
        return new Period(year, "Q" + number);
    }

    static Period month(int year, int number) {
        return new Period(year, (number < 10 ? "M0" : "M") + number);
    }

    static Period fullYear(int year) {
        return new Period(year, "FY");
    }

    /** In words, for reports. */
    String inWords() {
        String name = part.equals("FY") ? "full year" : part.startsWith("M") ? "month " + part.substring(1) : part;
        return year == 0 ? name : part.isEmpty() ? String.valueOf(year) : name + " " + year;
    }

    /** As the model has it: 2020-Q4, 2020-12, Q4. */
    String code() {
        String tail = part.startsWith("M") ? part.substring(1) : part;
        return year == 0 ? tail : tail.isEmpty() ? String.valueOf(year) : year + "-" + tail;
    }
}
