package org.sixfold.riskarea;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Level of a risk area, strictest first: high, medium and low risk, and the three zones (三区) of
 * which a list names the places.
 */
public enum RiskLevel {
  HIGH(3, "高风险地区", "高风险", "high-risk area"),
  SEALED(3, "封控区", "封控", "sealed zone"),
  MEDIUM(2, "中风险地区", "中风险", "medium-risk area"),
  CONTROL(2, "管控区", "管控", "control zone"),
  LOW(1, "低风险地区", "低风险", "low-risk area"),
  PREVENTION(1, "防范区", "防范", "prevention zone");

  private static final List<String> ENDINGS = List.of("地区", "区域", "区");

  private final int weight;
  private final String word;
  private final String stem;
  private final String english;

  RiskLevel(int weight, String word, String stem, String english) {
    this.weight = weight;
    this.word = word;
    this.stem = stem;
    this.english = english;
  }

  /** As papers and forms write it. */
  public String word() {
    return word;
  }

  /** The same in English. */
  public String english() {
    return english;
  }

  /** Whether less follows from it; high risk and a sealed zone weigh the same, and so on. */
  public boolean isLowerThan(RiskLevel other) {
    return weight < other.weight;
  }

  /** Reads a code or a Chinese word, such as {@code HIGH}, 高风险, 高风险区. */
  static Optional<RiskLevel> of(String written) {
    return Arrays.stream(values())
        .filter(
            level ->
                level.name().equalsIgnoreCase(written)
                    || level.stem.equals(written)
                    || ENDINGS.stream().map(level.stem::concat).anyMatch(written::equals))
        .findFirst();
  }
}
