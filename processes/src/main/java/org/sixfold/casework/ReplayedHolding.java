package org.sixfold.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sixfold.camunda.ModelFiles;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casework.persistence.PastDecisionMapper;
import org.sixfold.casework.persistence.PastDecisionRow;
import org.sixfold.replay.HoldingRules;
import org.sixfold.replay.UnreadableFile;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** What the rules of a path would have said where decisions were really signed. */
@Component
class ReplayedHolding implements HoldingRules {

  private final EngineRuleTable tables;
  private final PastDecisionMapper mapper;
  private final RuleProperties properties;
  private final SixfoldClock clock;

  ReplayedHolding(
      EngineRuleTable tables,
      PastDecisionMapper mapper,
      RuleProperties properties,
      SixfoldClock clock) {
    this.tables = tables;
    this.mapper = mapper;
    this.properties = properties;
    this.clock = clock;
  }

  @Override
  public Reading read(Map<String, byte[]> files) {
    List<RestrictionRule> rules =
        ModelFiles.named(files, EngineRuleTable.FILE).map(this::rules).orElse(List.of());
    return new Rules(new RulesOfTable(rules, properties.jurisdictions()));
  }

  private List<RestrictionRule> rules(byte[] table) {
    String file = EngineRuleTable.FILE;
    try {
      return tables.read(table);
    } catch (UnreadableRow unreadable) {
      UnreadableCell cell = unreadable.cell();
      throw new UnreadableFile(file, unreadable.row(), cell.column(), cell.text(), unreadable);
    } catch (RuntimeException unreadable) {
      throw new UnreadableFile(file, null, null, null, unreadable);
    }
  }

  private final class Rules implements Reading {

    private final RulesOfTable table;

    Rules(RulesOfTable table) {
      this.table = table;
    }

    @Override
    public Map<String, List<Ruling>> of(Collection<String> caseIds, Instant from, Instant until) {
      Map<String, List<Ruling>> rulings = new TreeMap<>();
      decisions(caseIds, from, until)
          .forEach(
              decision ->
                  rulings
                      .computeIfAbsent(decision.caseId(), one -> new ArrayList<>())
                      .add(ruling(decision)));
      return rulings;
    }

    private Ruling ruling(PastDecisionRow decision) {
      String personClass = personClass(decision.ruleId());
      Optional<RestrictionRule> rule = rule(decision, personClass);
      return new Ruling(
          decision.id(),
          personClass,
          decision.signedAt(),
          rule.map(RestrictionRule::id).orElse(null),
          rule.map(one -> one.lastEnd(decision.countedFrom(), clock.zone())).orElse(null),
          decision.running());
    }

    private Optional<RestrictionRule> rule(PastDecisionRow decision, String personClass) {
      boolean atHome = RestrictionRule.isAtHome(decision.ruleId());
      String signed = RestrictionRule.inTable(decision.ruleId());
      Kind place = atHome ? Kind.CENTRALISED_ISOLATION : Kind.valueOf(decision.kind());
      LocalDate day = decision.signedAt().atZone(clock.zone()).toLocalDate();
      return table
          .preferring(signed, personClass, place, day)
          .map(rule -> atHome ? rule.atHome() : rule);
    }

    @Override
    public List<Longer> longerIn(Reading other, Instant from) {
      RulesOfTable later = ((Rules) other).table;
      Map<String, Longer> longer = new TreeMap<>();
      LocalDate first = from.atZone(clock.zone()).toLocalDate();
      TreeSet<LocalDate> days = new TreeSet<>();
      days.add(first);
      for (RulesOfTable one : List.of(table, later)) {
        one.all().forEach(rule -> days.add(rule.validFrom()));
        one.all().stream()
            .filter(rule -> rule.validTo() != null)
            .forEach(rule -> days.add(rule.validTo().plusDays(1)));
      }
      for (RestrictionRule rule : later.all()) {
        for (LocalDate day : days.tailSet(first)) {
          for (RestrictionRule now : later.allowed(rule.personClass(), rule.first().kind(), day)) {
            int more = now.totalDays() - before(now, day);
            if (more > 0) {
              longer.merge(
                  now.id(),
                  new Longer(now.personClass(), now.id(), more),
                  (one, two) -> one.days() >= two.days() ? one : two);
            }
          }
        }
      }
      return List.copyOf(longer.values());
    }

    /** How long the same people are held by this table on a day: not at all if no row allows it. */
    private int before(RestrictionRule now, LocalDate day) {
      return table
          .preferring(now.id(), now.personClass(), now.first().kind(), day)
          .map(RestrictionRule::totalDays)
          .orElse(0);
    }
  }

  private static String personClass(String ruleId) {
    String[] parts = RestrictionRule.inTable(ruleId).split("/");
    return parts.length > 1 ? parts[1] : "";
  }

  /** One row a decision: with the kind of its first restriction, running if any of them is. */
  private List<PastDecisionRow> decisions(Collection<String> caseIds, Instant from, Instant until) {
    Map<String, PastDecisionRow> decisions = new LinkedHashMap<>();
    if (!caseIds.isEmpty()) {
      mapper
          .signed(caseIds, from, until)
          .forEach(row -> decisions.merge(row.id(), row, PastDecisionRow::with));
    }
    return List.copyOf(decisions.values());
  }
}
