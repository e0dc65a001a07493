package dev.tidemark.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** A picture with a place for everything, in pixels; the page's template makes SVG of it. */
record Drawing(long width, long height, List<Card> cards, List<Way> ways) {
    /** The width of a letter of the page's fixed-width font at 12 pixels, and a little more. */
    private static final double LETTER = 7.4;

    /** After how many letters a type and what it was are cut. */
    private static final int ROOM = 56;

    private static final int LINE = 18;
    private static final int EDGE = 10;
    private static final double GAP = 28;

    /** A table: its head, and a line for each row below it. */
    record Card(long x, long y, long width, long height, String mark, String name, String note, List<Text> lines) {}

    /**
     * A line in it, {@code y} from the card's top.
     *
     * @param rest the rest of it, as far as there is room
     * @param whole all of it where there is not, else empty
     */
    record Text(long y, String mark, String sign, String name, String rest, String whole) {
        int letters() {
            return sign.length() + name.length() + rest.length() + 4;
        }
    }

    /** A foreign key, as an SVG path; {@code x} and {@code y} are where it comes to the table referred to. */
    record Way(String mark, String title, String path, long x, long y) {}

    static Drawing of(Picture picture) {
        LayoutMetaDataService.getInstance(); // Without it ELK cannot copy the defaults of its own options.
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, GAP);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        Map<String, ElkNode> nodes = new HashMap<>();
        for (Box box : picture.boxes()) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(width(box), (box.rows().size() + 1) * LINE + EDGE);
            nodes.put(box.name(), node);
        }
        List<ElkEdge> edges = new ArrayList<>();
        for (Picture.Arrow arrow : picture.arrows()) {
            edges.add(ElkGraphUtil.createSimpleEdge(node(nodes, arrow.from()), node(nodes, arrow.to())));
        }
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        List<Card> cards = new ArrayList<>();
        for (Box box : picture.boxes()) {
            cards.add(card(box, node(nodes, box.name())));
        }
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            Picture.Arrow arrow = picture.arrows().get(i);
            String title = arrow.name() + ": " + arrow.from() + " (" + String.join(", ", arrow.columns()) + ") to "
                    + arrow.to()
                    + (arrow.mark().isChange() ? ", " + arrow.mark().word() : "");
            ElkEdgeSection last = edges.get(i).getSections().get(0);
            ways.add(new Way(
                    arrow.mark().word(),
                    title,
                    path(edges.get(i)),
                    Math.round(last.getEndX()),
                    Math.round(last.getEndY())));
        }
        return new Drawing((long) Math.ceil(graph.getWidth()), (long) Math.ceil(graph.getHeight()), cards, ways);
    }

    private static ElkNode node(Map<String, ElkNode> nodes, String name) {
        return Objects.requireNonNull(nodes.get(name), "a picture has the tables of its foreign keys");
    }

    private static double width(Box box) {
        int letters = box.name().length() + box.note().length() + 4;
        for (Box.Row row : box.rows()) {
            letters = Math.max(letters, text(0, row).letters());
        }
        return Math.ceil(letters * LETTER) + EDGE;
    }

    private static Card card(Box box, ElkNode node) {
        List<Text> lines = new ArrayList<>();
        long y = LINE;
        for (Box.Row row : box.rows()) {
            y += LINE;
            lines.add(text(y, row));
        }
        return new Card(
                Math.round(node.getX()),
                Math.round(node.getY()),
                Math.round(node.getWidth()),
                Math.round(node.getHeight()),
                box.mark().word(),
                box.name(),
                box.note(),
                lines);
    }

    private static Text text(long y, Box.Row row) {
        String rest = row.type() + (row.key() ? " key" : "") + (row.note().isEmpty() ? "" : ", " + row.note());
        boolean fits = rest.length() <= ROOM;
        return new Text(
                y,
                row.mark().word(),
                sign(row.mark()),
                row.name(),
                fits ? rest : rest.substring(0, ROOM - 1) + "…",
                fits ? "" : row.name() + " " + rest);
    }

    /** So that colour is not all that tells. */
    private static String sign(Mark mark) {
        return switch (mark) {
            case SAME -> " ";
            case ADDED -> "+";
            case REMOVED -> "−";
            case CHANGED -> "~";
        };
    }

    private static String path(ElkEdge edge) {
        StringBuilder path = new StringBuilder();
        for (ElkEdgeSection section : edge.getSections()) {
            path.append('M').append(point(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                path.append('L').append(point(bend.getX(), bend.getY()));
            }
            path.append('L').append(point(section.getEndX(), section.getEndY()));
        }
        return path.toString();
    }

    private static String point(double x, double y) {
        return Math.round(x) + " " + Math.round(y);
    }
}
