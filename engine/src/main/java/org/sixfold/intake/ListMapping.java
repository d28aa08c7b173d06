package org.sixfold.intake;

import java.util.List;
import java.util.Map;
import org.sixfold.audit.Audit;
import org.sixfold.intake.persistence.IntakeMapper;
import org.sixfold.intake.persistence.ListRow;
import org.sixfold.intake.reading.Field;
import org.sixfold.intake.reading.Layout;
import org.sixfold.intake.reading.ListFile;
import org.sixfold.intake.reading.UnreadableListException;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Columns given by hand where they could not be told. */
@Service
public class ListMapping {

  private final IntakeMapper mapper;
  private final ListViews views;
  private final ListRun run;
  private final IntakeProperties properties;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  ListMapping(
      IntakeMapper mapper,
      ListViews views,
      ListRun run,
      IntakeProperties properties,
      Audit audit,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.views = views;
    this.run = run;
    this.properties = properties;
    this.audit = audit;
    this.events = events;
  }

  /**
   * Takes a mapping; the list goes on if name and document have their columns now.
   *
   * @param columns header text or column letter by field
   * @throws ProblemException 409 {@code list.noMappingNeeded}, 422 {@code list.mappingIncomplete},
   *     {@code list.mappingUnknown}
   */
  @Transactional
  public void map(String id, Map<String, String> columns) {
    views.find(id);
    ListRow list = mapper.lock(id);
    if (!list.listState().equals(ListState.MAPPING_NEEDED.name())) {
      throw ProblemException.conflict("list.noMappingNeeded");
    }
    try {
      ListFile file = ListFile.of(mapper.file(id).content(), list.name(), properties.limits());
      Layout layout = file.layout(columns);
      if (!layout.tellsPersons()) {
        throw incomplete(layout);
      }
      run.read(id, file, layout);
    } catch (UnreadableListException e) {
      throw ProblemException.unfit(e.code(), List.of());
    }
    audit.record(new Audit.Change("list:" + id, "list.mapped", Map.of()));
    events.publishEvent(new ListReception.ListWaiting(id));
  }

  private static ProblemException incomplete(Layout layout) {
    List<FieldProblem> missing =
        List.of(Field.NAME, Field.DOCUMENT).stream()
            .filter(field -> !layout.columns().containsKey(field.key()))
            .map(field -> new FieldProblem("columns." + field.key(), "value.missing"))
            .toList();
    return ProblemException.unfit("list.mappingIncomplete", missing);
  }
}
