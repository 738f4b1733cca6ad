// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.casefile;

/**
 * Who has a case open.
 *
 * @param person  who
 * @param user    account on the computer
 * @param host    name of the computer
 * @param process number of the process
 * @param since   UTC, ISO 8601
 */
public record LockHolder(String person, String user, String host, long process, String since) {
    /** In words for people. */
    @Override
    public String toString() {
        return person + " (" + user + " on " + host + ", process " + process + ") since " + since;
    }
}
