@org.jspecify.annotations.NullMarked
package org.fairlead.audit.casefile;
