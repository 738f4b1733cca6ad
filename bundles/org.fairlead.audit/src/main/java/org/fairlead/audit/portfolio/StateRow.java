// SPDX-License-Identifier: EPL-2.0
package org.fairlead.audit.portfolio;

/** The answer to one rule in one call. @param state literal of the state */
public record StateRow(String rule, String state) {}
