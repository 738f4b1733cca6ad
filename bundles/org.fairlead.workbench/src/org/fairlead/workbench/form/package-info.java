// SPDX-License-Identifier: EPL-2.0
/** Forms over model objects: one field an attribute, a tree of what is contained, and a draft that can be undone. */
@NullMarked
package org.fairlead.workbench.form;

import org.jspecify.annotations.NullMarked;
