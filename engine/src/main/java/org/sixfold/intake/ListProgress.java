package org.sixfold.intake;

import java.util.Map;
import org.sixfold.audit.Audit;
import org.sixfold.intake.persistence.IntakeMapper;
import org.sixfold.intake.persistence.ListRow;
import org.sixfold.intake.reading.Layout;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The states of a list, one transaction each. */
@Component
class ListProgress {

  private final IntakeMapper mapper;
  private final Audit audit;
  private final SixfoldClock clock;
  private final JsonMapper json;

  ListProgress(IntakeMapper mapper, Audit audit, SixfoldClock clock, JsonMapper json) {
    this.mapper = mapper;
    this.audit = audit;
    this.clock = clock;
    this.json = json;
  }

  @Transactional
  public void begin(String id) {
    mapper.begin(id, clock.now());
  }

  /** The columns are told: rows can be opened, or somebody must say which columns they are. */
  @Transactional
  public void laidOut(String id, Layout layout, int rowsInFile) {
    ListState state = layout.tellsPersons() ? ListState.OPENING : ListState.MAPPING_NEEDED;
    mapper.laidOut(id, state.name(), json.writeValueAsString(layout), rowsInFile);
  }

  @Transactional
  public void done(String id) {
    ListRow list = mapper.lock(id);
    if (list.listState().equals(ListState.OPENING.name())) {
      mapper.finish(id, ListState.DONE.name(), null, list.liveHash(), clock.now());
      mapper.deleteFile(id);
      audit.record(
          new Audit.Change(
              "list:" + id,
              "list.done",
              Map.of("rows", list.rowCount(), "created", list.createdCount())));
    }
  }

  /** Ends a list for good; the same file may come again. */
  @Transactional
  public void failed(String id, String problem) {
    ListRow list = mapper.lock(id);
    if (list != null && !list.listState().equals(ListState.FAILED.name())) {
      mapper.finish(id, ListState.FAILED.name(), problem, null, clock.now());
      mapper.deleteFile(id);
      audit.record(new Audit.Change("list:" + id, "list.failed", Map.of("problem", problem)));
    }
  }

  Layout layout(ListRow list) {
    return list.layout() == null ? null : json.readValue(list.layout(), Layout.class);
  }
}
