//! Vector graphics: paths, gradients and transparency, painted into an image.

use tiny_skia::{
    Color, FillRule, GradientStop, LinearGradient, Paint, PathBuilder, Pixmap, Point, SpreadMode,
    Stroke, Transform,
};
use wasmo_suite_rust::{Random, bench, sum};

fn main() {
    let mut image = Pixmap::new(400, 300).expect("the size is not zero");
    bench(|| {
        let mut random = Random::new();
        image.fill(Color::WHITE);
        for at in 0..40 {
            let mut place = || Point::from_xy(random.below(400) as f32, random.below(300) as f32);
            let points = [place(), place(), place(), place()];
            let mut path = PathBuilder::new();
            path.move_to(points[0].x, points[0].y);
            path.cubic_to(
                points[1].x,
                points[1].y,
                points[2].x,
                points[2].y,
                points[3].x,
                points[3].y,
            );
            path.line_to(points[2].x, points[0].y);
            path.close();
            let Some(path) = path.finish() else { continue };
            let mut paint = Paint {
                anti_alias: true,
                ..Paint::default()
            };
            paint.set_color_rgba8(at * 6, 255 - at * 5, 90, 120);
            if at % 4 == 0 {
                let stops = vec![
                    GradientStop::new(0.0, Color::BLACK),
                    GradientStop::new(1.0, Color::TRANSPARENT),
                ];
                let shader = LinearGradient::new(
                    points[0],
                    points[1],
                    stops,
                    SpreadMode::Pad,
                    Transform::identity(),
                );
                paint.shader = shader.unwrap_or(paint.shader);
            }
            image.fill_path(
                &path,
                &paint,
                FillRule::EvenOdd,
                Transform::identity(),
                None,
            );
            image.stroke_path(
                &path,
                &paint,
                &Stroke {
                    width: 2.5,
                    ..Stroke::default()
                },
                Transform::identity(),
                None,
            );
        }
        sum(image.data())
    });
}
