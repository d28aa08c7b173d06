package org.sixfold.cutoff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.board.BoardView;
import org.sixfold.casefile.CaseState;
import org.sixfold.cutoff.FrozenFigures.Balance;
import org.sixfold.cutoff.FrozenFigures.StateCases;
import org.sixfold.cutoff.persistence.CaseStateRow;
import org.sixfold.cutoff.persistence.SnapshotMapper;
import org.springframework.stereotype.Component;

/** Counts the cases behind the totals one by one, a few thousand in memory. */
@Component
class CaseBalance {

  private static final int CHUNK = 5_000;

  private final SnapshotMapper mapper;

  CaseBalance(SnapshotMapper mapper) {
    this.mapper = mapper;
  }

  /** The ids of one state, as they go by. */
  private static final class Ids {
    private final MessageDigest digest = Hashes.sha256();
    private long count;

    void add(String id) {
      digest.update((id + "\n").getBytes(StandardCharsets.UTF_8));
      count++;
    }
  }

  /** The balance of all cases below a path against what the board tells of them. */
  Balance of(String path, BoardView board) {
    Map<CaseState, Ids> states = new EnumMap<>(CaseState.class);
    Arrays.stream(CaseState.values()).forEach(state -> states.put(state, new Ids()));
    String after = null;
    List<CaseStateRow> chunk = mapper.cases(path, after, CHUNK);
    while (!chunk.isEmpty()) {
      chunk.forEach(row -> states.get(CaseState.valueOf(row.state())).add(row.id()));
      after = chunk.get(chunk.size() - 1).id();
      chunk = chunk.size() < CHUNK ? List.of() : mapper.cases(path, after, CHUNK);
    }
    Map<String, Long> told = new HashMap<>(board.states());
    List<StateCases> lines =
        states.entrySet().stream()
            .map(
                one ->
                    new StateCases(
                        one.getKey().name(),
                        one.getValue().count,
                        told.getOrDefault(one.getKey().name(), 0L),
                        Hashes.hex(one.getValue().digest)))
            .toList();
    return new Balance(
        lines.stream().mapToLong(StateCases::cases).sum(),
        lines,
        board.balance().unbalanced(),
        board.balance().unbalanced().isEmpty()
            && lines.stream().allMatch(line -> line.cases() == line.told()));
  }
}
