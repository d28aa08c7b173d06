package org.sixfold.modeling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sixfold.camunda.ModelCondition;
import org.w3c.dom.Element;

/** Gathers which values of facts the conditions, tables and forms of a path tell apart. */
final class FactValues {

  private final Map<String, Set<String>> compared = new HashMap<>();
  private final Map<String, Set<TakenValues>> taken = new HashMap<>();
  private final Set<String> flags = new HashSet<>(Set.of("urgent"));
  private final Set<String> others = new HashSet<>();

  /** Conditions of a model, or inputs of a table. */
  void read(ModelXmlFile file) {
    file.elements("conditionExpression").forEach(this::readCondition);
    boolean asked = Surroundings.DEADLINES.equals(file.baseName());
    TableWords.of(file)
        .values()
        .forEach(
            (name, values) ->
                taken
                    .computeIfAbsent(name, one -> new HashSet<>())
                    .add(asked ? values : values.untyped()));
  }

  private void readCondition(Element condition) {
    String text = condition.getTextContent();
    try {
      ModelCondition.Asked asked = ModelCondition.of(text).asked();
      asked.texts().forEach((name, texts) -> add(compared, name, texts));
      flags.addAll(asked.flags());
      others.addAll(asked.others());
    } catch (IllegalArgumentException saysMore) {
      others.addAll(ExampleWords.names(text));
    }
  }

  private static void add(Map<String, Set<String>> all, String name, Set<String> more) {
    all.computeIfAbsent(name, one -> new TreeSet<>()).addAll(more);
  }

  /**
   * What is known, by name; nothing of a name of which anything may be asked.
   *
   * @param options by key of a field, what may be chosen in forms
   */
  Map<String, TakenValues> all(Map<String, Set<String>> options) {
    Set<String> names = new HashSet<>(compared.keySet());
    names.addAll(taken.keySet());
    names.addAll(flags);
    names.removeAll(others);
    Map<String, TakenValues> all = new HashMap<>();
    names.forEach(name -> all.put(name, of(name, options.getOrDefault(name, Set.of()))));
    return all;
  }

  private TakenValues of(String name, Set<String> chosen) {
    Set<String> types = new HashSet<>();
    Set<String> named = new TreeSet<>(compared.getOrDefault(name, Set.of()));
    boolean whole = true;
    for (TakenValues values : taken.getOrDefault(name, Set.of())) {
      types.addAll(values.types());
      named.addAll(values.named());
      whole &= values.whole();
    }
    if (flags.contains(name)) {
      types.add(TakenValues.FLAG);
    }
    boolean mixed = types.contains(TakenValues.FLAG) && !named.isEmpty();
    if (mixed) {
      named.addAll(Set.of("true", "false"));
    }
    return new TakenValues(
        mixed ? Set.of() : types, named, chosen, whole || compared.containsKey(name));
  }
}
