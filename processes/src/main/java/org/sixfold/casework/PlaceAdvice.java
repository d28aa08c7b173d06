package org.sixfold.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.casefile.Restrictions.Kind;

/**
 * Where a person is to be isolated.
 *
 * @param place what is suggested; null where the rule isolates nobody
 * @param lawful where a doctor may propose and an officer may sign it
 * @param conditions on which; those of the suggested place
 * @param why place, conditions, reason and source in both languages
 */
public record PlaceAdvice(
    Kind place, Set<Kind> lawful, List<PlaceCondition> conditions, Map<String, String> why) {

  /** The rule isolates nobody, or none is in force. */
  static final PlaceAdvice NOWHERE =
      new PlaceAdvice(
          null,
          Set.of(),
          List.of(),
          Map.of("zh", "现行规则不要求隔离", "en", "The rules in force isolate nobody of this class"));

  /** Whether a measure may be carried out so; monitoring is a matter of the rule alone. */
  public boolean allows(Kind kind) {
    return isMonitoring(kind) || lawful.contains(kind);
  }

  /** Whether a condition holds for the person at that place. */
  public boolean asks(PlaceCondition condition, boolean home) {
    return conditions.contains(condition) && (place == Kind.HOME_ISOLATION) == home;
  }

  private static boolean isMonitoring(Kind kind) {
    return kind != Kind.CENTRALISED_ISOLATION && kind != Kind.HOME_ISOLATION;
  }
}
