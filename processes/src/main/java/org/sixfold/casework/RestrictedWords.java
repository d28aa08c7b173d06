package org.sixfold.casework;

import java.util.Map;
import java.util.Set;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.replay.RestrictionNames;
import org.springframework.stereotype.Component;

/** What the models of a restricted stage ask for, of a restriction of which the kind is known. */
@Component
class RestrictedWords implements RestrictionNames {

  @Override
  public Map<String, String> facts(String kind) {
    if (kind == null) {
      return Map.of(RestrictedStage.MEASURE, RestrictedStage.NONE);
    }
    return switch (Kind.valueOf(kind)) {
      case CENTRALISED_ISOLATION -> facts(RestrictedStage.ISOLATION, RestrictedStage.FACILITY);
      case HOME_ISOLATION -> facts(RestrictedStage.ISOLATION, RestrictedStage.HOME);
      case HOME_MONITORING, DAILY_MONITORING ->
          facts(RestrictedStage.MONITORING, RestrictedStage.HOME);
    };
  }

  private static Map<String, String> facts(String measure, String place) {
    return Map.of(RestrictedStage.MEASURE, measure, RestrictedStage.PLACE, place);
  }

  @Override
  public Set<String> ends() {
    return Set.of(RestrictedStage.STAGE_END, RestrictedStage.RESTRICTION_ENDED);
  }
}
