/** The regulations as data: {@code packs/<pack>/pack.xml} and {@code packs/<pack>/rules/*.xml}. One class hands the files out. */
@org.jspecify.annotations.NullMarked
package org.fairlead.rulepacks;
