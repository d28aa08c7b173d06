package org.sixfold.papers;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Why a measure ended before the end that was signed, as papers write it. */
final class EndWords {

  private static final Set<String> HAVE_A_PAPER = Set.of("rule.noneInForce", "rule.shorterInForce");

  private static final Map<String, String> WORDS =
      Map.of(
          "objection.revoked", "异议复核后撤销原决定",
          "measure.noGround", "经复核已无采取措施的理由",
          "decision.upperRefused", "上级机关不予同意",
          "decision.upperSilent", "上级机关未在期限内答复",
          "rule.switchedOver", "规则变更，按签发的名单解除");

  private EndWords() {}

  /** Empty where another paper says it already. */
  static Optional<String> why(String reason) {
    return HAVE_A_PAPER.contains(reason)
        ? Optional.empty()
        : Optional.of(WORDS.getOrDefault(reason, "决定机关提前解除"));
  }
}
