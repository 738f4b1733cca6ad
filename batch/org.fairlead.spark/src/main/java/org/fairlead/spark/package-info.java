// SPDX-License-Identifier: EPL-2.0
/** The same engine over calls in a folder or an object store, on the machines of a Spark cluster. */
@NullMarked
package org.fairlead.spark;

import org.jspecify.annotations.NullMarked;
