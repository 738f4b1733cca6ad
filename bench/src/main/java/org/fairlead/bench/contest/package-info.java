// SPDX-License-Identifier: EPL-2.0
/** The phrase scan beside what a user would pick instead. */
@org.jspecify.annotations.NullMarked
package org.fairlead.bench.contest;
