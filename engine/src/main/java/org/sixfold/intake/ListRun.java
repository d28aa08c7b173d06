package org.sixfold.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.sixfold.intake.persistence.FileRow;
import org.sixfold.intake.persistence.IntakeMapper;
import org.sixfold.intake.persistence.ListRow;
import org.sixfold.intake.reading.Layout;
import org.sixfold.intake.reading.ListFile;
import org.sixfold.intake.reading.RowCursor;
import org.sixfold.intake.reading.SourceRow;
import org.sixfold.intake.reading.UnreadableListException;
import org.springframework.stereotype.Component;

/**
 * Brings one list as far as it goes, from wherever it stands. The whole file is read once before
 * the first case is opened, so that a file damaged at its end opens nothing.
 */
@Component
class ListRun {

  private final IntakeMapper mapper;
  private final ListProgress progress;
  private final ChunkOpener opener;
  private final IntakeProperties properties;

  ListRun(
      IntakeMapper mapper, ListProgress progress, ChunkOpener opener, IntakeProperties properties) {
    this.mapper = mapper;
    this.progress = progress;
    this.opener = opener;
    this.properties = properties;
  }

  /** Reads and opens; returns early where another node is ahead or the caller says so. */
  void run(String id, BooleanSupplier goOn) {
    ListRow list = mapper.find(id);
    FileRow content = mapper.file(id);
    if (list == null || content == null) {
      return;
    }
    progress.begin(id);
    try {
      ListFile file = ListFile.of(content.content(), list.name(), properties.limits());
      if (list.listState().equals(ListState.READING.name())) {
        read(id, file, file.layout());
        list = mapper.find(id);
      }
      if (list.listState().equals(ListState.OPENING.name())) {
        open(list, file, goOn);
      }
    } catch (UnreadableListException e) {
      progress.failed(id, e.code());
    }
  }

  /** Counts the rows; what cannot be read to its end is not begun. */
  void read(String id, ListFile file, Layout layout) {
    AtomicInteger rows = new AtomicInteger();
    if (layout.tellsPersons()) {
      file.read(layout, row -> rows.incrementAndGet());
      if (rows.get() == 0) {
        throw new UnreadableListException("list.noRows");
      }
    }
    progress.laidOut(id, layout, rows.get());
  }

  private void open(ListRow list, ListFile file, BooleanSupplier goOn) {
    try (RowCursor cursor = file.open(progress.layout(list))) {
      List<SourceRow> chunk = new ArrayList<>();
      for (SourceRow row = cursor.next(); row != null; row = cursor.next()) {
        if (row.number() <= list.rowCount()) {
          continue;
        }
        chunk.add(row);
        if (chunk.size() == properties.chunk()) {
          if (goOn.getAsBoolean() && opener.open(list.id(), chunk)) {
            chunk = new ArrayList<>();
          } else {
            return;
          }
        }
      }
      if (!chunk.isEmpty() && !opener.open(list.id(), chunk)) {
        return;
      }
    }
    progress.done(list.id());
  }
}
