package org.sixfold.intake.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The data rows of a list: blank rows, repeated headers, total row and footer are none.
 *
 * <p>A row with nothing but its own sequence number counts only if data follow it, so that our
 * numbers stay the list's own and pre-numbered empty lines at the end do no harm.
 */
public final class RowCursor implements AutoCloseable {

  private static final Pattern TOTAL = Pattern.compile("(合计|总计|小计|共计|总数|总人数|本页合计|累计|合 计).*");
  private static final Pattern FOOTER =
      Pattern.compile("(注|备注|说明|填表|填报|制表|审核|联系人|报送|以上|共\\d|盖章|打印).*|.*[:：].*");

  private final RowSource source;
  private final Layout layout;
  private final int mostRows;
  private int number;
  private int held;
  private SourceRow waiting;

  RowCursor(RowSource source, Layout layout, int mostRows) {
    this.source = source;
    this.layout = layout;
    this.mostRows = mostRows;
    for (int i = 0; i < layout.firstRow(); i++) {
      source.next();
    }
  }

  /** The next data row; null at the end. */
  public SourceRow next() {
    if (held > 0 && waiting != null) {
      held--;
      return numbered(Map.of());
    }
    if (waiting != null) {
      SourceRow row = numbered(waiting.cells());
      waiting = null;
      return row;
    }
    for (List<Cell> cells = source.next(); cells != null; cells = source.next()) {
      Map<Field, Cell> fields = fields(cells);
      if (fields.isEmpty() || isNoRow(fields, cells)) {
        continue;
      }
      if (fields.size() == 1 && fields.containsKey(Field.SEQUENCE)) {
        held += fields.get(Field.SEQUENCE).plain().matches("\\d+") ? 1 : 0;
        continue;
      }
      waiting = new SourceRow(0, fields);
      return next();
    }
    return null;
  }

  private SourceRow numbered(Map<Field, Cell> cells) {
    if (++number > mostRows) {
      throw new UnreadableListException("list.tooManyRows");
    }
    return new SourceRow(number, cells);
  }

  private Map<Field, Cell> fields(List<Cell> cells) {
    Map<Field, Cell> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      Integer column = layout.columns().get(field.key());
      if (column != null && column < cells.size() && !cells.get(column).isBlank()) {
        fields.put(field, cells.get(column));
      }
    }
    return fields;
  }

  private boolean isNoRow(Map<Field, Cell> fields, List<Cell> cells) {
    List<String> written =
        cells.stream().filter(c -> !c.isBlank()).map(c -> Texts.trim(c.plain())).toList();
    if (fields.containsKey(Field.DOCUMENT)) {
      return isHeaderAgain(fields);
    }
    boolean total =
        !fields.containsKey(Field.PHONE)
            && written.stream().limit(3).anyMatch(text -> TOTAL.matcher(text).matches());
    boolean footer = written.size() == 1 && FOOTER.matcher(written.get(0)).matches();
    return total || footer;
  }

  /** Printed lists repeat their header on every page. */
  private boolean isHeaderAgain(Map<Field, Cell> fields) {
    return fields.entrySet().stream()
        .allMatch(
            entry -> {
              int column = layout.columns().get(entry.getKey().key());
              String text = Texts.trim(entry.getValue().plain());
              return layout.headers().size() > column && text.equals(layout.headers().get(column));
            });
  }

  @Override
  public void close() {
    source.close();
  }
}
