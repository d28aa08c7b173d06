package org.sixfold.testsupport.product;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Lists that tests make up: one good shape, several bad ones. People are invented. */
public final class ListFile {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";
  private static final String ADDRESS = "永康市东城街道五金城社区";

  private final StringBuilder csv = new StringBuilder("序号,姓名,证件号码,联系电话,现住地址,来源地,抵达日期\n");
  private int rows;

  /** Adds somebody whose document and phone follow from the number given. */
  public ListFile person(String name, int number, String address) {
    rows++;
    csv.append(rows)
        .append(",\"")
        .append(name.replace("\"", "\"\""))
        .append("\",")
        .append(document(number))
        .append(',')
        .append(phone(number))
        .append(',')
        .append(address)
        .append(",绍兴市上虞区,2021-12-10\n");
    return this;
  }

  public ListFile person(String name, int number) {
    return person(name, number, ADDRESS);
  }

  public byte[] csv() {
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A phone of the block 140 of the invented people. */
  public static String phone(int number) {
    return "140%08d".formatted(number);
  }

  /**
   * An ID number that was never issued (sequence 000) with the right check digit.
   *
   * @param number up to 3,000,000, each another area or birthday
   */
  public static String document(int number) {
    String area = "%06d".formatted(330100 + number / 20_000);
    int day = number % 20_000;
    String birthday = LocalDate.of(1950, 1, 1).plusDays(day).toString().replace("-", "");
    String first = area + birthday + "000";
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (first.charAt(i) - '0') * WEIGHTS[i];
    }
    return first + CHECK_DIGITS.charAt(sum % 11);
  }

  /** A workbook of some hundred kilobytes that unpacks to a gigabyte. */
  public static byte[] zipBomb() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      write(zip, "[Content_Types].xml", CONTENT_TYPES);
      write(zip, "_rels/.rels", ROOT_RELATIONS);
      write(zip, "xl/workbook.xml", WORKBOOK);
      write(zip, "xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONS);
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(SHEET_START.getBytes(StandardCharsets.UTF_8));
      byte[] rows =
          "<row><c t=\"inlineStr\"><is><t>姓名</t></is></c></row>"
              .repeat(20_000)
              .getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 1000; i++) {
        zip.write(rows);
      }
      zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void write(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String OFFICE = "http://schemas.openxmlformats.org/";
  private static final String CONTENT_TYPES =
      XML
          + "<Types xmlns=\""
          + OFFICE
          + "package/2006/content-types\"><Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd."
          + "openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
  private static final String ROOT_RELATIONS =
      XML
          + "<Relationships xmlns=\""
          + OFFICE
          + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
          + OFFICE
          + "officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
          + "</Relationships>";
  private static final String WORKBOOK =
      XML
          + "<workbook xmlns=\""
          + OFFICE
          + "spreadsheetml/2006/main\" xmlns:r=\""
          + OFFICE
          + "officeDocument/2006/relationships\"><sheets><sheet name=\"1\" sheetId=\"1\""
          + " r:id=\"rId1\"/></sheets></workbook>";
  private static final String WORKBOOK_RELATIONS =
      XML
          + "<Relationships xmlns=\""
          + OFFICE
          + "package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
          + OFFICE
          + "officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
          + "</Relationships>";
  private static final String SHEET_START =
      XML + "<worksheet xmlns=\"" + OFFICE + "spreadsheetml/2006/main\"><sheetData>";
}
