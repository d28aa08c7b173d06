package org.sixfold.modeling;

import java.util.Set;

/**
 * What is known of the values that something is asked for by its name.
 *
 * @param types in which tables read it, as {@code typeRef} says them; {@code boolean} also of what
 *     conditions ask as a flag
 * @param named texts that rows or conditions name
 * @param chosen texts that people may choose in a form under that name
 * @param whole whether what is not named makes no difference to anything
 */
record TakenValues(Set<String> types, Set<String> named, Set<String> chosen, boolean whole) {

  static final String FLAG = "boolean";

  /** Of a table that reads its types, but is not asked. */
  TakenValues untyped() {
    return new TakenValues(Set.of(), named, chosen, whole);
  }

  /** With what may be chosen in forms, unless rows tell all that makes a difference. */
  TakenValues orChosen(Set<String> options) {
    return whole ? this : new TakenValues(types, named, options, whole);
  }
}
